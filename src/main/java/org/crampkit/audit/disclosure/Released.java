package org.crampkit.audit.disclosure;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.crampkit.audit.count.FigureId;

/**
 * The figures of a report as they may be seen.
 *
 * @param policy the policy they passed
 * @param counts every figure, shown or hidden
 */
public record Released(AuditPolicy policy, Map<FigureId, Count> counts) {

    /** Copies the figures, in order. */
    public Released {
        counts = Collections.unmodifiableMap(new TreeMap<>(counts));
    }

    /** Returns a figure; one that was never counted is a zero. */
    public Count of(FigureId figure) {
        return counts.getOrDefault(figure, new Count.Shown(0));
    }

    /** Returns the value of a figure, empty where it is hidden. */
    public Optional<Long> value(FigureId figure) {
        return of(figure) instanceof Count.Shown shown ? Optional.of(shown.value()) : Optional.empty();
    }
}
