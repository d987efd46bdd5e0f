package org.crampkit.audit.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.crampkit.audit.count.Counts;
import org.crampkit.audit.count.FigureId;
import org.crampkit.audit.count.Group;

/**
 * Figures that add up to another one, as every reader can know. Two relations share one figure at most, and they form no
 * ring, so that what follows from all of them follows from going over them one by one.
 *
 * @param total the sum
 * @param parts what it is the sum of
 */
public record Relation(FigureId total, List<FigureId> parts) {

    /** Copies the list. */
    public Relation {
        parts = List.copyOf(parts);
    }

    /** Returns the relations among figures. */
    public static List<Relation> among(Counts counts) {
        Collector all = new Collector(counts);
        all.sum(Group.PATIENTS, Group.FIRST, Group.RETURNING);
        all.parts(FigureId.of(Group.POSSIBLE), Group.WRITTEN);
        all.parts(new FigureId(Group.WRITTEN, "RECORDED"), Group.STATUS);
        all.parts(new FigureId(Group.WRITTEN, "RECORDED"), Group.MONTH_NIGHTS);
        all.parts(FigureId.of(Group.PATIENTS), Group.AGES);
        all.parts(FigureId.of(Group.PATIENTS), Group.GRADES);
        all.parts(FigureId.of(Group.PATIENTS), Group.RATES);
        all.parts(FigureId.of(Group.CRAMPS), Group.SITES);
        all.parts(FigureId.of(Group.CRAMPS), Group.MONTH_CRAMPS);
        all.parts(FigureId.of(Group.RETURNING), Group.CHANGES);
        all.parts(FigureId.of(Group.FLAGS), Group.TIERS, key -> !key.equals("E") && !key.equals("S"));
        all.parts(new FigureId(Group.TIERS, FigureId.URGENT), Group.TIERS, key -> key.equals("E") || key.equals("S"));
        for (String tier : List.of("E", "S", "U", "R", "I")) {
            all.parts(new FigureId(Group.TIERS, tier), Group.RULES, key -> key.startsWith(tier + "."));
        }
        all.parts(FigureId.of(Group.HANDOUTS), Group.LANGUAGES);
        all.parts(FigureId.of(Group.HANDOUTS), Group.SIZES);
        all.parts(FigureId.of(Group.HANDOUTS), Group.HOLDS);
        all.parts(FigureId.of(Group.ROWS), Group.CODES);
        overlapping(all);
        criteria(all, counts);
        return all.found;
    }

    private static void overlapping(Collector all) {
        all.pairs(new FigureId(Group.WRITTEN, "RECORDED"), Group.TRIGGERS, Group.WITHOUT_TRIGGER);
        all.pairs(FigureId.of(Group.PATIENTS), Group.MEDICINES, Group.WITHOUT_MEDICINE);
        all.splits(Group.TRIED, Group.HELPED, Group.NOT_HELPED);
    }

    private static void criteria(Collector all, Counts counts) {
        for (Group group : List.of(Group.CRITERIA, Group.EVENT_CRITERIA)) {
            for (String key : counts.keys(group)) {
                if (key.endsWith(".all")) {
                    String stem = key.substring(0, key.length() - 3);
                    all.parts(new FigureId(group, key), group, part -> part.startsWith(stem) && !part.equals(key));
                }
            }
        }
        counts.same().forEach((figure, other) -> all.add(figure, List.of(other)));
    }

    private static final class Collector {
        private final Counts counts;
        private final List<Relation> found = new ArrayList<>();

        Collector(Counts counts) {
            this.counts = counts;
        }

        void sum(Group total, Group one, Group other) {
            add(FigureId.of(total), List.of(FigureId.of(one), FigureId.of(other)));
        }

        void parts(FigureId total, Group group) {
            parts(total, group, key -> true);
        }

        void parts(FigureId total, Group group, Predicate<String> which) {
            List<FigureId> parts = counts.keys(group).stream()
                    .filter(which)
                    .map(key -> new FigureId(group, key))
                    .toList();
            if (!parts.isEmpty()) {
                add(total, parts);
            }
        }

        /** One total that each pair of figures with the same key adds up to. */
        void pairs(FigureId total, Group one, Group other) {
            both(one, other).forEach((key, pair) -> add(total, pair));
        }

        /** A total for each key. */
        void splits(Group totals, Group one, Group other) {
            both(one, other).forEach((key, pair) -> add(new FigureId(totals, key), pair));
        }

        private Map<String, List<FigureId>> both(Group one, Group other) {
            TreeSet<String> keys = new TreeSet<>(counts.keys(one));
            keys.addAll(counts.keys(other));
            Map<String, List<FigureId>> pairs = new TreeMap<>();
            keys.forEach(key -> pairs.put(
                    key,
                    Stream.of(new FigureId(one, key), new FigureId(other, key))
                            .filter(counts.all()::containsKey)
                            .toList()));
            return pairs;
        }

        private void add(FigureId total, List<FigureId> parts) {
            found.add(new Relation(total, parts));
        }
    }
}
