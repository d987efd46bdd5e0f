package org.crampkit.audit.disclosure;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.crampkit.audit.count.FigureId;

/** What somebody can work out who reads a report and knows which figures add up to which. */
final class Reader {

    private final Map<FigureId, Range> known;
    private final List<Relation> relations;

    /** Begins with what each figure says by itself. */
    Reader(Map<FigureId, Range> seen, List<Relation> relations) {
        this.known = new TreeMap<>(seen);
        this.relations = relations;
    }

    /** Returns what follows from all sums. */
    Map<FigureId, Range> workedOut() {
        boolean more = true;
        while (more) {
            more = false;
            for (Relation relation : relations) {
                more |= narrow(relation);
            }
        }
        return known;
    }

    private boolean narrow(Relation relation) {
        long low = 0;
        long high = 0;
        for (FigureId part : relation.parts()) {
            low += of(part).low();
            high = Math.min(Range.ENDLESS, high + of(part).high());
        }
        boolean more = set(relation.total(), low, high);
        Range total = of(relation.total());
        for (FigureId part : relation.parts()) {
            Range range = of(part);
            long otherHigh = high >= Range.ENDLESS ? Range.ENDLESS : high - range.high();
            long most = total.high() >= Range.ENDLESS ? Range.ENDLESS : total.high() - (low - range.low());
            long least = otherHigh >= Range.ENDLESS ? 0 : total.low() - otherHigh;
            more |= set(part, least, most);
        }
        return more;
    }

    private Range of(FigureId figure) {
        return known.getOrDefault(figure, new Range(0, Range.ENDLESS));
    }

    private boolean set(FigureId figure, long low, long high) {
        Range before = of(figure);
        Range after = before.and(low, high);
        known.put(figure, after);
        return !after.equals(before);
    }
}
