package org.crampkit.audit;

import java.util.List;
import org.crampkit.audit.count.FigureId;
import org.crampkit.audit.count.Group;
import org.crampkit.audit.disclosure.Count;
import org.crampkit.audit.disclosure.Relation;
import org.crampkit.audit.disclosure.Released;
import org.jspecify.annotations.Nullable;

/** Shares of a whole, worked out from the counts as they are shown. */
final class Shares {

    private Shares() {}

    /** Returns a share from 0 to 1, null where the count, the whole, or all of the rest is hidden. */
    static @Nullable Double of(FigureId figure, List<Relation> relations, Released released) {
        Group group = figure.group();
        if (group == Group.MONTH_CRAMPS || group == Group.MONTH_NIGHTS) {
            return null;
        }
        for (Relation relation : relations) {
            if (relation.parts().contains(figure) && group.shape() != Group.Shape.SINGLE) {
                return of(figure, relation, released);
            }
        }
        return null;
    }

    private static @Nullable Double of(FigureId figure, Relation relation, Released released) {
        Long part = released.value(figure).orElse(null);
        Long whole = whole(relation, released);
        if (part == null || whole == null || whole == 0 || restIsHidden(figure, relation, released)) {
            return null;
        }
        return Math.min(1, (double) part / whole);
    }

    /** Returns the sum of the parts as shown, or the whole as shown where one is hidden. */
    private static @Nullable Long whole(Relation relation, Released released) {
        long sum = 0;
        for (FigureId part : relation.parts()) {
            Long value =
                    released.counts().containsKey(part) ? released.value(part).orElse(null) : null;
            if (value == null) {
                return released.value(relation.total()).orElse(null);
            }
            sum += value;
        }
        return sum;
    }

    private static boolean restIsHidden(FigureId figure, Relation relation, Released released) {
        boolean anyHidden = false;
        boolean anyShown = false;
        for (FigureId other : relation.parts()) {
            if (!other.equals(figure) && released.counts().containsKey(other)) {
                Count count = released.of(other);
                anyHidden |= count instanceof Count.Suppressed;
                anyShown |= count instanceof Count.Shown shown && shown.value() > 0;
            }
        }
        return anyHidden && !anyShown;
    }
}
