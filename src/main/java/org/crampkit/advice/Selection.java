package org.crampkit.advice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Picks what fits on one sheet from what is safe: first the best item of each block, then the next best. */
final class Selection {

    /** Stretch cards on a handout of 14 pt, two sides of one sheet (settled rule of the clinic). */
    static final int STRETCHES = 3;
    /** Rescue cards: the one for the commonest site; it takes about a tenth of a side. */
    static final int RESCUES = 1;
    /** Further blocks: drinks, food, position, warmth, activity, pain relief, complementary (settled rule of the clinic). */
    static final int BLOCKS = 5;
    /** Of these, blocks of one kind at most, so that one theme does not fill the sheet. */
    static final int OF_ONE_KIND = 2;
    /** Single lines that take no block: the medicine review, the diary reminder, and the fact that goes with pain relief. */
    private static final Set<String> LINES = Set.of("MED-REV", "DIA-KEEP", "OTC-FACT");

    private final List<Candidate> candidates;
    private final Set<String> taken = new LinkedHashSet<>();
    private final Map<String, Integer> perKind = new HashMap<>();

    private Selection(List<Candidate> candidates) {
        this.candidates = candidates.stream()
                .sorted(Comparator.comparing(Candidate::weight)
                        .reversed()
                        .thenComparing(candidate -> candidate.chosen().id()))
                .toList();
    }

    /** Returns the ids to print, in the order of the page: stretches, rescue, blocks, lines. */
    static Set<String> of(List<Candidate> candidates) {
        Selection selection = new Selection(candidates);
        selection.take(List.of("STR"), STRETCHES, STRETCHES);
        selection.take(List.of("ACU"), RESCUES, RESCUES);
        List<String> blocks = List.of("HYD", "DIE", "SLP", "HEA", "ACT", "OTC", "COM");
        int first = selection.take(blocks, BLOCKS, 1);
        selection.take(blocks, BLOCKS - first, OF_ONE_KIND);
        selection.takeLines();
        return selection.taken;
    }

    private int take(List<String> kinds, int limit, int ofOneKind) {
        int count = 0;
        for (Candidate candidate : candidates) {
            String id = candidate.chosen().id();
            String kind = id.substring(0, id.indexOf('-'));
            if (count < limit
                    && kinds.contains(kind)
                    && !LINES.contains(id)
                    && perKind.getOrDefault(kind, 0) < ofOneKind
                    && taken.add(id)) {
                perKind.merge(kind, 1, Integer::sum);
                count++;
            }
        }
        return count;
    }

    private void takeLines() {
        boolean painRelief = taken.contains("OTC-APAP") || taken.contains("OTC-IBU");
        for (Candidate candidate : candidates) {
            String id = candidate.chosen().id();
            if (LINES.contains(id) && (painRelief || !id.equals("OTC-FACT"))) {
                taken.add(id);
            }
        }
    }

    /** Returns the items of some ids in the order of the ids. */
    static List<Chosen> inOrder(Set<String> ids, List<Candidate> candidates) {
        List<Chosen> ordered = new ArrayList<>();
        for (String id : ids) {
            for (Candidate candidate : candidates) {
                if (candidate.chosen().id().equals(id)) {
                    ordered.add(candidate.chosen());
                }
            }
        }
        return ordered;
    }

    /**
     * A safe item with its weight for this diary.
     *
     * @param chosen the item
     * @param weight 0 to 100
     */
    record Candidate(Chosen chosen, int weight) {}
}
