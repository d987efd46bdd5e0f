package org.crampkit.audit.disclosure;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.crampkit.audit.count.Counts;
import org.crampkit.audit.count.FigureId;
import org.crampkit.audit.count.Group;
import org.crampkit.diary.Period;

/**
 * What a reader can work out who has two reports: where the days of one are among those of the other, each count of the
 * longer is that of the shorter and something more; and a whole month in both has the same counts in both.
 */
final class Joint {

    private static final String ONE = "1:";
    private static final String OTHER = "2:";
    private static final String BETWEEN = "3:";

    private final Ledgered one;
    private final Ledgered other;
    private final Map<FigureId, Range> seen = new TreeMap<>();
    private final List<Relation> relations = new ArrayList<>();

    Joint(Ledgered one, Ledgered other) {
        this.one = one;
        this.other = other;
        read(ONE, one);
        read(OTHER, other);
    }

    /** Returns a hidden figure that both reports together narrow to a small group though neither does alone. */
    Optional<String> solved() {
        Map<FigureId, Range> alone = new Reader(seen, relations).workedOut();
        if (within(one.period(), other.period())) {
            subtract(ONE, OTHER);
        } else if (within(other.period(), one.period())) {
            subtract(OTHER, ONE);
        }
        months();
        Map<FigureId, Range> both = new Reader(seen, relations).workedOut();
        long least = one.policy().threshold() - 1L;
        return seen.keySet().stream()
                .filter(cell -> hidden(cell) && leaves(alone, cell, least) && !leaves(both, cell, least))
                .map(cell -> new FigureId(cell.group(), cell.key().substring(2)).text())
                .findFirst();
    }

    private static boolean leaves(Map<FigureId, Range> known, FigureId cell, long values) {
        return known.getOrDefault(cell, new Range(0, Range.ENDLESS)).leaves(values);
    }

    private void read(String name, Ledgered report) {
        Counts counts = new Counts();
        report.figures().forEach((text, entry) -> FigureId.named(text).ifPresent(figure -> {
            counts.expect(figure.group(), List.of(figure.key()));
            seen.put(in(name, figure), seen(figure, entry, report.policy()));
        }));
        counts.expect(Group.WITHOUT_TRIGGER, counts.keys(Group.TRIGGERS));
        counts.expect(Group.WITHOUT_MEDICINE, counts.keys(Group.MEDICINES));
        for (Relation relation : Relation.among(counts)) {
            relations.add(new Relation(
                    in(name, relation.total()),
                    relation.parts().stream().map(part -> in(name, part)).toList()));
        }
    }

    private static Range seen(FigureId figure, Ledgered.Entry entry, AuditPolicy policy) {
        Long shown = entry.shown();
        if (shown == null) {
            boolean small = policy.hides(entry.people());
            boolean bounded = small && figure.group().unit() == Group.Unit.PATIENTS;
            return new Range(small ? 1 : policy.threshold(), bounded ? policy.threshold() - 1L : Range.ENDLESS);
        }
        long slack = policy.base() / 2;
        return shown == 0 ? new Range(0, 0) : new Range(Math.max(0, shown - slack), shown + slack);
    }

    private boolean hidden(FigureId cell) {
        Ledgered report = cell.key().startsWith(ONE) ? one : other;
        return report.of(new FigureId(cell.group(), cell.key().substring(2)).text())
                        .shown()
                == null;
    }

    private void subtract(String shorter, String longer) {
        for (FigureId figure : figures()) {
            if (Differencing.adds(figure.group())) {
                zeroWhereNotCounted(shorter, figure);
                zeroWhereNotCounted(longer, figure);
                relations.add(new Relation(in(longer, figure), List.of(in(shorter, figure), in(BETWEEN, figure))));
            }
        }
    }

    private void months() {
        for (FigureId figure : figures()) {
            boolean byMonth = figure.group() == Group.MONTH_CRAMPS || figure.group() == Group.MONTH_NIGHTS;
            if (byMonth && whole(figure.key(), one.period()) && whole(figure.key(), other.period())) {
                relations.add(new Relation(in(ONE, figure), List.of(in(OTHER, figure))));
            }
        }
    }

    private Set<FigureId> figures() {
        Set<FigureId> figures = new TreeSet<>();
        seen.keySet()
                .forEach(cell ->
                        figures.add(new FigureId(cell.group(), cell.key().substring(2))));
        return figures;
    }

    private void zeroWhereNotCounted(String name, FigureId figure) {
        seen.putIfAbsent(in(name, figure), new Range(0, 0));
    }

    private static FigureId in(String name, FigureId figure) {
        return new FigureId(figure.group(), name + figure.key());
    }

    private static boolean within(Period inner, Period outer) {
        return outer.contains(inner.from()) && outer.contains(inner.to());
    }

    private static boolean whole(String month, Period period) {
        YearMonth days = YearMonth.parse(month);
        return period.contains(days.atDay(1)) && period.contains(days.atEndOfMonth());
    }
}
