package org.crampkit.handout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.crampkit.advice.Chosen;

/**
 * The advice that is printed, by its place on the page. What is dropped first when the pages are full: blocks from the
 * least important up until two are left, then stretches until one is left, then the last blocks.
 *
 * @param rescue what to do in a cramp; never dropped
 * @param stretches stretch cards
 * @param blocks all else
 */
record PrintedItems(List<Chosen> rescue, List<Chosen> stretches, List<Chosen> blocks) {

    private static final int BLOCKS_KEPT = 2;
    private static final List<String> TONIGHT = List.of("STR", "SLP", "HEA", "HYD", "DIA", "ACT");

    PrintedItems {
        rescue = List.copyOf(rescue);
        stretches = List.copyOf(stretches);
        blocks = List.copyOf(blocks);
    }

    static PrintedItems none() {
        return new PrintedItems(List.of(), List.of(), List.of());
    }

    static PrintedItems of(List<Chosen> chosen) {
        return new PrintedItems(
                chosen.stream().filter(item -> prefix(item).equals("ACU")).toList(),
                chosen.stream().filter(item -> prefix(item).equals("STR")).toList(),
                chosen.stream()
                        .filter(item ->
                                !prefix(item).equals("ACU") && !prefix(item).equals("STR"))
                        .toList());
    }

    private static String prefix(Chosen item) {
        return item.id().substring(0, Math.min(3, item.id().length()));
    }

    List<Chosen> all() {
        return Stream.of(rescue, stretches, blocks).flatMap(List::stream).toList();
    }

    boolean canShrink() {
        return !stretches.isEmpty() || !blocks.isEmpty();
    }

    /** Returns the item that is dropped next. */
    Chosen least() {
        return dropsBlock() ? blocks.get(blocks.size() - 1) : stretches.get(stretches.size() - 1);
    }

    PrintedItems withoutLeast() {
        return dropsBlock()
                ? new PrintedItems(rescue, stretches, blocks.subList(0, blocks.size() - 1))
                : new PrintedItems(rescue, stretches.subList(0, stretches.size() - 1), blocks);
    }

    private boolean dropsBlock() {
        return blocks.size() > BLOCKS_KEPT || (!blocks.isEmpty() && stretches.size() <= 1);
    }

    /** Returns the two things to do tonight: the first stretch, and what helps the night most. */
    List<Chosen> tonight() {
        List<Chosen> two = new ArrayList<>();
        List<Chosen> all =
                Stream.of(stretches, blocks, rescue).flatMap(List::stream).toList();
        for (String place : TONIGHT) {
            Optional<Chosen> first =
                    all.stream().filter(item -> prefix(item).equals(place)).findFirst();
            if (first.isPresent() && two.size() < 2) {
                two.add(first.get());
            }
        }
        return two;
    }
}
