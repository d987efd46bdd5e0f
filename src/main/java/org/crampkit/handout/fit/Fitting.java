package org.crampkit.handout.fit;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.crampkit.advice.Chosen;

/**
 * Which advice the pages hold.
 *
 * @param heights room that each part takes
 * @param room height of a page, in points
 * @param pages pages at most
 * @param flow whether a part may be broken over two pages
 */
public record Fitting(Heights heights, double room, int pages, Flow flow) {

    /** What is lost at the end of a page whose parts may be broken: a heading moves on with its drawing. */
    private static final double LOST = 0.05;

    /** How parts go over to the next page. */
    public enum Flow {
        /** A part is never broken. */
        WHOLE,
        /** A part goes on overleaf. */
        BROKEN
    }

    /** Returns the core and, each in its turn, every further item that fits. */
    public PrintedItems fill(PrintedItems wanted) {
        List<Chosen> kept = new ArrayList<>(wanted.core().all());
        for (Chosen next : wanted.inTurn()) {
            if (!kept.contains(next)) {
                kept.add(next);
                if (!fits(kept, wanted)) {
                    kept.remove(next);
                }
            }
        }
        return wanted.among(kept);
    }

    /** Returns whether the part up to the help lines fits on page one. */
    public boolean pageOneFits(PrintedItems wanted) {
        return heights.pageOne(kept(wanted.core().all(), wanted)::contains) <= room;
    }

    /** Returns whether all parts fit on one page. */
    public boolean allFitOnOne() {
        return heights.together(part -> true) <= room;
    }

    private boolean fits(List<Chosen> items, PrintedItems wanted) {
        Set<String> kept = kept(items, wanted);
        if (flow == Flow.BROKEN) {
            return heights.together(kept::contains) <= room * (1 - LOST) * pages;
        }
        return heights.pages(room, kept::contains) <= pages;
    }

    /** Returns the parts that are printed with some items: all that is no item, and the items. */
    private static Set<String> kept(List<Chosen> items, PrintedItems wanted) {
        Set<String> ids = items.stream().map(Chosen::id).collect(Collectors.toSet());
        ids.addAll(List.of("", "help", "about"));
        if (wanted.stretches().stream().anyMatch(items::contains)) {
            ids.add("stretches");
        }
        if (wanted.blocks().stream().anyMatch(items::contains)) {
            ids.add("blocks");
        }
        return ids;
    }
}
