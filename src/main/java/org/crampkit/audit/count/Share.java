package org.crampkit.audit.count;

import java.util.Map;
import java.util.TreeMap;

/** One patient's share of the figures. */
public final class Share {

    private final Map<FigureId, Integer> counts = new TreeMap<>();

    /** Counts one. */
    public void add(Group group, String key) {
        add(group, key, 1);
    }

    /** Counts so many; nothing is noted for 0. */
    public void add(Group group, String key, int count) {
        if (count > 0) {
            counts.merge(new FigureId(group, key), count, Integer::sum);
        }
    }

    /** Counts so many in a group of one figure. */
    public void add(Group group, int count) {
        add(group, "", count);
    }

    /** Adds another share of the same patient, of other days. */
    public void add(Share other) {
        other.counts.forEach((figure, count) -> counts.merge(figure, count, Integer::sum));
    }

    /** Returns a number that is the same for the same share. */
    public long digest() {
        long digest = 7;
        for (Map.Entry<FigureId, Integer> entry : counts.entrySet()) {
            for (char letter : (entry.getKey().text() + "=" + entry.getValue()).toCharArray()) {
                digest = 1_099_511_628_211L * (digest ^ letter);
            }
        }
        return digest;
    }

    /** Returns the counts, none of which is 0. */
    public Map<FigureId, Integer> counts() {
        return counts;
    }
}
