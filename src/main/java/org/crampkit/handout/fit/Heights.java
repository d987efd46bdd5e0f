package org.crampkit.handout.fit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** How much room each part of a handout takes, measured once on a page that never ends; points, in the order of the page. */
public final class Heights {

    /** The running footer: it takes no room among the parts. */
    private static final String FOOT = "foot";

    /** The part above the first card. */
    private static final String TOP = "";

    private static final Set<String> HEADINGS = Set.of("stretches", "blocks");

    private final List<Part> parts = new ArrayList<>();

    /**
     * Takes the tops of the parts; that of the running footer is none.
     *
     * @param tops top of each element with an id
     * @param bottom where the last one ends
     */
    public Heights(Map<String, Double> tops, double bottom) {
        List<Map.Entry<String, Double>> sorted = new ArrayList<>(tops.entrySet());
        sorted.removeIf(top -> top.getKey().equals(FOOT));
        sorted.sort(Map.Entry.comparingByValue());
        parts.add(new Part(TOP, sorted.isEmpty() ? bottom : sorted.get(0).getValue()));
        for (int i = 0; i < sorted.size(); i++) {
            double end = i + 1 < sorted.size() ? sorted.get(i + 1).getValue() : bottom;
            parts.add(new Part(sorted.get(i).getKey(), end - sorted.get(i).getValue()));
        }
    }

    /** Returns the height of everything up to the end of the help lines, without parts that are not kept. */
    public double pageOne(Predicate<String> kept) {
        double height = 0;
        for (Part part : parts) {
            height += kept.test(part.id) ? part.height : 0;
            if (part.id.equals("help")) {
                return height;
            }
        }
        return height;
    }

    /** Returns how many pages of a height the kept parts fill where no part is broken; a heading goes with what follows it. */
    public int pages(double room, Predicate<String> kept) {
        int pages = 1;
        double filled = 0;
        double heading = 0;
        for (Part part : parts) {
            if (!kept.test(part.id)) {
                continue;
            }
            if (HEADINGS.contains(part.id)) {
                heading = part.height;
                continue;
            }
            double next = part.height + heading;
            heading = 0;
            if (filled + next > room) {
                pages++;
                filled = 0;
            }
            filled += next;
        }
        return pages;
    }

    /** Returns the height of the kept parts together. */
    public double together(Predicate<String> kept) {
        return parts.stream()
                .filter(part -> kept.test(part.id))
                .mapToDouble(part -> part.height)
                .sum();
    }

    private record Part(String id, double height) {}
}
