package org.crampkit.handout.fit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.crampkit.advice.Chosen;

/**
 * The advice that is printed, by its place on the page.
 *
 * @param rescue what to do in a cramp
 * @param stretches stretch cards
 * @param blocks all else
 * @param wished item ids that a clinician took upon themselves: printed before all else
 */
public record PrintedItems(List<Chosen> rescue, List<Chosen> stretches, List<Chosen> blocks, Set<String> wished) {

    private static final List<String> TONIGHT = List.of("STR", "SLP", "HEA", "HYD", "DIA", "ACT");

    /** Printed with every pain reliever (clinical reference 4.7). */
    private static final String TABLET_FACT = "OTC-FACT";

    private static final List<String> CORE = List.of("SLP", "HYD");

    /** Whose turn it is when pages fill up after the core: the second stretch, three blocks, the third (clinic rule). */
    private static final List<Place> TURNS =
            List.of(Place.STRETCH, Place.BLOCK, Place.BLOCK, Place.BLOCK, Place.STRETCH);

    private static final int MOST_STRETCHES = 3;
    private static final int MOST_BLOCKS = 5;
    private static final int MOST_RESCUE = 2;

    private enum Place {
        BLOCK,
        STRETCH
    }

    /** Copies the lists. */
    public PrintedItems {
        rescue = List.copyOf(rescue);
        stretches = List.copyOf(stretches);
        blocks = List.copyOf(blocks);
        wished = Set.copyOf(wished);
    }

    /** Sorts items into their places, each place in the plan's order. */
    public static PrintedItems of(List<Chosen> chosen, Set<String> wished) {
        return new PrintedItems(
                chosen.stream().filter(item -> prefix(item).equals("ACU")).toList(),
                chosen.stream().filter(item -> prefix(item).equals("STR")).toList(),
                chosen.stream()
                        .filter(item ->
                                !prefix(item).equals("ACU") && !prefix(item).equals("STR"))
                        .toList(),
                wished);
    }

    private static String prefix(Chosen item) {
        return item.id().substring(0, Math.min(3, item.id().length()));
    }

    /** Returns all items in the order of the page. */
    public List<Chosen> all() {
        return Stream.of(rescue, stretches, blocks).flatMap(List::stream).toList();
    }

    /** Returns what is printed whatever it takes: what was wished, the first rescue card and stretch, else position and drinks too. */
    public PrintedItems core() {
        List<Chosen> kept = new ArrayList<>(
                all().stream().filter(item -> wished.contains(item.id())).toList());
        for (String kind : kept.isEmpty() ? CORE : List.<String>of()) {
            blocks.stream()
                    .filter(item -> prefix(item).equals(kind))
                    .findFirst()
                    .ifPresent(kept::add);
        }
        return new PrintedItems(
                first(rescue, kept),
                first(stretches, kept),
                blocks.stream().filter(kept::contains).toList(),
                wished);
    }

    /** Returns what an easy-read sheet holds: one rescue card, two stretches, position and drinks, and what was wished. */
    public PrintedItems few() {
        List<Chosen> kept = new ArrayList<>(core().all());
        stretches.stream().limit(2).filter(item -> !kept.contains(item)).forEach(kept::add);
        return among(kept);
    }

    /** Returns what may be printed at most: three stretches, five blocks and what was wished (clinic rule). */
    public PrintedItems most() {
        List<Chosen> turn = inTurn();
        List<Chosen> kept = new ArrayList<>(core().all());
        turn.stream().filter(stretches::contains).limit(MOST_STRETCHES).forEach(kept::add);
        turn.stream()
                .filter(item -> blocks.contains(item) && !item.id().equals(TABLET_FACT))
                .limit(MOST_BLOCKS)
                .forEach(kept::add);
        rescue.stream().limit(MOST_RESCUE).forEach(kept::add);
        return among(kept);
    }

    /** Returns all items in the order in which they get room on the page, the core first. */
    public List<Chosen> inTurn() {
        List<Chosen> turn = new ArrayList<>(core().all());
        for (Place next : TURNS) {
            List<Chosen> from = next == Place.BLOCK ? blocks : stretches;
            from.stream().filter(item -> !turn.contains(item)).findFirst().ifPresent(turn::add);
        }
        all().stream().filter(item -> !turn.contains(item)).forEach(turn::add);
        return List.copyOf(turn);
    }

    /** Returns the items that are among some, each in its place; what tablets can do goes with a tablet, and never without one. */
    public PrintedItems among(List<Chosen> some) {
        boolean offered = blocks.stream().anyMatch(PrintedItems::isTablet);
        boolean tablet = some.stream().anyMatch(item -> isTablet(item) && blocks.contains(item));
        return of(
                all().stream()
                        .filter(item -> (offered && item.id().equals(TABLET_FACT)) ? tablet : some.contains(item))
                        .toList(),
                wished);
    }

    private static boolean isTablet(Chosen item) {
        return prefix(item).equals("OTC") && !item.id().equals(TABLET_FACT);
    }

    /** Returns what tablets can do, where it is to be said with the tablet and not on its own; else nothing. */
    public List<Chosen> factOfTablets() {
        return blocks.stream()
                .filter(item -> item.id().equals(TABLET_FACT) && blocks.stream().anyMatch(PrintedItems::isTablet))
                .toList();
    }

    private static List<Chosen> first(List<Chosen> items, List<Chosen> kept) {
        return items.stream()
                .filter(item -> item.equals(items.get(0)) || kept.contains(item))
                .toList();
    }

    /** Returns the two things to do tonight: the first stretch, and what helps the night most. */
    public List<Chosen> tonight() {
        List<Chosen> two = new ArrayList<>();
        for (String place : TONIGHT) {
            Optional<Chosen> first =
                    all().stream().filter(item -> prefix(item).equals(place)).findFirst();
            if (first.isPresent() && two.size() < 2) {
                two.add(first.get());
            }
        }
        return two;
    }
}
