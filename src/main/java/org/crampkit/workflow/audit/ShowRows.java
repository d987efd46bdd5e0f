package org.crampkit.workflow.audit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.crampkit.audit.AuditReport.Average;
import org.crampkit.audit.count.Counts;
import org.crampkit.audit.count.FigureId;
import org.crampkit.audit.count.Group;
import org.crampkit.audit.count.Waits;
import org.crampkit.audit.disclosure.AuditPolicy;
import org.crampkit.audit.disclosure.Released;
import org.crampkit.audit.disclosure.Suppression;
import org.crampkit.audit.trace.Found;
import org.crampkit.diary.Period;
import org.crampkit.workflow.Clinic;
import org.crampkit.workflow.Desk;
import org.crampkit.workflow.Refusal;
import org.crampkit.workflow.RefusedException;
import org.crampkit.workflow.ahead.Progress;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows the patients and rows behind a figure of the audit; for use inside the clinic alone. */
@Component
public final class ShowRows {

    private final Clinic clinic;

    /** Works on one clinic. */
    public ShowRows(Clinic clinic) {
        this.clinic = clinic;
    }

    /**
     * Counts a figure again and tells where it comes from.
     *
     * @throws RefusedException where the policy is for others to see, the period makes no sense, or there is no such figure
     */
    public Outcome show(Request request) {
        AuditPolicy policy = request.policy();
        if (policy != null && policy.released()) {
            throw new RefusedException(
                    new Refusal.Unsafe("CK-807", "audit-rows-released", Map.of("policy", policy.word())));
        }
        Period period = AuditPeriod.of(request.from(), request.to());
        FigureId figure = FigureId.named(request.figure()).orElseThrow(() -> none(request.figure(), ""));
        List<Found> found = new ArrayList<>();
        Counts counts = new CountClinic(clinic, request.desk().today(), request.progress())
                .count(period, new Tracing(figure::equals, found::add))
                .counts();
        Optional<Average> average = average(figure, counts);
        if (average.isEmpty() && !counts.all().containsKey(figure)) {
            throw none(request.figure(), near(figure, counts));
        }
        clinic.ledger().write(() -> clinic.ledger()
                .trail()
                .append(
                        "audit-rows",
                        null,
                        request.desk().by(),
                        Map.of(
                                "figure", figure.text(),
                                "from", period.from().toString(),
                                "to", period.to().toString(),
                                "patients", Integer.toString(found.size()))));
        return average.isEmpty()
                ? new Outcome(figure, period, counts.of(figure).count(), null, found)
                : new Outcome(figure, period, found.size(), average.get().value(), found);
    }

    /** Returns the average of a name, empty where the figure is a count. */
    private Optional<Average> average(FigureId figure, Counts counts) {
        Released all = Suppression.release(counts, AuditPolicy.INTERNAL);
        return ExportAudit.composer(clinic.books()).averages(counts, all).stream()
                .filter(average -> average.id().equals(figure.text()))
                .findFirst();
    }

    private static String near(FigureId figure, Counts counts) {
        if (figure.group() == Group.DAYS_TO_REVIEW) {
            return Waits.URGENCIES.stream()
                    .map(urgency -> new FigureId(figure.group(), urgency).text())
                    .collect(Collectors.joining(", "));
        }
        return counts.keys(figure.group()).stream()
                .map(key -> new FigureId(figure.group(), key).text())
                .collect(Collectors.joining(", "));
    }

    private static RefusedException none(String figure, String near) {
        String key = near.isEmpty() ? "audit-no-figure" : "audit-no-figure-near";
        return new RefusedException(new Refusal.NotFound("CK-904", key, Map.of("figure", figure, "near", near)));
    }

    /**
     * What was asked.
     *
     * @param figure name of the figure, such as {@code grades.A}
     * @param from first day, null where none was given
     * @param to last day, null where none was given
     * @param policy null where none was named
     * @param progress is told how many patients of all are counted
     * @param desk who asks, and when
     */
    public record Request(
            String figure,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable AuditPolicy policy,
            Progress progress,
            Desk desk) {}

    /**
     * What stands behind a figure.
     *
     * @param figure the figure
     * @param period what it covers
     * @param count the true count; of an average, how many parts it has
     * @param value the average, null where the figure is a count or the average cannot be said
     * @param found its patients, in key order; rows that name nobody last
     */
    public record Outcome(FigureId figure, Period period, long count, @Nullable Double value, List<Found> found) {
        /** Copies the list. */
        public Outcome {
            found = List.copyOf(found);
        }
    }
}
