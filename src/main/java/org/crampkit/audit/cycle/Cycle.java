package org.crampkit.audit.cycle;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.crampkit.audit.count.FigureId;
import org.crampkit.audit.disclosure.AuditPolicy;
import org.crampkit.audit.disclosure.Ledgered;
import org.crampkit.diary.Period;
import org.jspecify.annotations.Nullable;

/**
 * An earlier audit as it could be read.
 *
 * @param period what it covers
 * @param figures counts as they were shown, by name; a hidden one is missing
 * @param known names of all figures, hidden ones too
 */
public record Cycle(Period period, Map<String, Long> figures, java.util.Set<String> known) {

    /** Copies the maps. */
    public Cycle {
        figures = Map.copyOf(figures);
        known = java.util.Set.copyOf(known);
    }

    /** Returns what an audit showed. */
    public static Cycle of(Ledgered audit) {
        Map<String, Long> shown = new LinkedHashMap<>();
        audit.figures().forEach((name, entry) -> {
            Long value = entry.shown();
            if (value != null) {
                shown.put(name, value);
            }
        });
        return new Cycle(audit.period(), shown, audit.figures().keySet());
    }

    /** Returns a count as it was shown, null where it was hidden; one that was never counted is a zero. */
    public @Nullable Long shown(FigureId figure) {
        Long value = figures.get(figure.text());
        return value != null || known.contains(figure.text()) ? value : Long.valueOf(0);
    }

    /** Returns the cycles before a period under a policy, oldest first; of one period the newest. */
    public static List<Cycle> before(Period period, AuditPolicy policy, List<Ledgered> audits) {
        Map<Period, Cycle> cycles = new LinkedHashMap<>();
        for (Ledgered audit : audits) {
            if (audit.policy() == policy && audit.period().to().isBefore(period.from())) {
                cycles.put(audit.period(), Cycle.of(audit));
            }
        }
        return cycles.values().stream()
                .sorted(Comparator.comparing(cycle -> cycle.period().to()))
                .toList();
    }
}
