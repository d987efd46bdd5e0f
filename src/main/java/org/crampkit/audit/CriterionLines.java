package org.crampkit.audit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crampkit.audit.CriterionLine.Status;
import org.crampkit.audit.count.FigureId;
import org.crampkit.audit.criterion.Criterion;
import org.crampkit.audit.criterion.Outcome;
import org.crampkit.audit.cycle.Cycle;
import org.crampkit.audit.disclosure.Released;
import org.crampkit.summary.Limits;
import org.crampkit.summary.Rate;
import org.crampkit.wording.LanguagePack;
import org.jspecify.annotations.Nullable;

/** Judges every criterion from the counts as they are shown. */
record CriterionLines(Released released, List<Cycle> earlier, LanguagePack pack) {

    private static final double PERCENT = 100;

    CriterionLine of(Criterion criterion) {
        Long met = value(criterion, Outcome.MET);
        Long notMet = value(criterion, Outcome.NOT_MET);
        Long open = value(criterion, Outcome.NOT_RECORDED);
        Rate share = share(met, notMet);
        Status status = status(criterion, met, notMet, open);
        return new CriterionLine(
                criterion,
                released.of(figure(criterion, Outcome.MET)),
                released.of(figure(criterion, Outcome.NOT_MET)),
                released.of(figure(criterion, Outcome.NOT_RECORDED)),
                released.of(figure(criterion, Outcome.EXCEPTION)),
                share,
                status,
                reason(criterion, status, open),
                before(criterion));
    }

    static FigureId figure(Criterion criterion, Outcome outcome) {
        return new FigureId(criterion.judge().group(), criterion.id() + "." + outcome.word());
    }

    private @Nullable Long value(Criterion criterion, Outcome outcome) {
        return released.value(figure(criterion, outcome)).orElse(null);
    }

    private static @Nullable Rate share(@Nullable Long met, @Nullable Long notMet) {
        if (met == null || notMet == null || met + notMet == 0) {
            return null;
        }
        int all = Math.toIntExact(met + notMet);
        return Limits.share(Math.toIntExact(met), all, all);
    }

    /** The standard is met where it is met even if nothing that is not recorded was. */
    private static Status status(Criterion criterion, @Nullable Long met, @Nullable Long notMet, @Nullable Long open) {
        if (met == null || notMet == null || open == null) {
            return Status.HIDDEN;
        }
        long all = met + notMet + open;
        if (all == 0) {
            return Status.NOT_APPLICABLE;
        }
        return met * PERCENT >= criterion.standard() * (double) all ? Status.MET : Status.NOT_MET;
    }

    private String reason(Criterion criterion, Status status, @Nullable Long open) {
        String key = status.word() + (status == Status.NOT_MET && open != null && open > 0 ? "-open" : "");
        return pack.say(
                "audit.status-reason." + key,
                Map.of("standard", criterion.standard(), "open", open == null ? 0 : open));
    }

    private @Nullable Double before(Criterion criterion) {
        Optional<Cycle> last = earlier.isEmpty() ? Optional.empty() : Optional.of(earlier.get(earlier.size() - 1));
        return last.map(cycle -> share(
                        cycle.shown(figure(criterion, Outcome.MET)), cycle.shown(figure(criterion, Outcome.NOT_MET))))
                .map(Rate::value)
                .orElse(null);
    }
}
