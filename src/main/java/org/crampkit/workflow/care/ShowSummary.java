package org.crampkit.workflow.care;

import java.time.LocalDate;
import java.util.Map;
import org.crampkit.diary.Diary;
import org.crampkit.diary.Period;
import org.crampkit.diary.patient.PatientKey;
import org.crampkit.summary.Summarizer;
import org.crampkit.summary.Summary;
import org.crampkit.workflow.Clinic;
import org.crampkit.workflow.Desk;
import org.crampkit.workflow.Refusal;
import org.crampkit.workflow.RefusedException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows one patient's figures. */
@Component
public final class ShowSummary {

    private final Clinic clinic;

    /** Works on one clinic. */
    public ShowSummary(Clinic clinic) {
        this.clinic = clinic;
    }

    /**
     * Summarises a diary and notes in the trail that it was looked at.
     *
     * @throws RefusedException where there is no such patient, or the period ends before it begins
     */
    public Summary show(Request request) {
        return clinic.ledger().write(() -> {
            PatientKey key = ShowPatients.person(clinic, request.key()).key();
            Diary diary = clinic.ledger().diaries().load(key);
            Period asked = asked(diary, request);
            Summary summary = Summarizer.summarize(
                    diary, asked, request.compare(), request.desk().today());
            clinic.ledger().trail().append("summary", key.text(), request.desk().by(), details(summary));
            return summary;
        });
    }

    private static @Nullable Period asked(Diary diary, Request request) {
        if (request.from() == null && request.to() == null) {
            return null;
        }
        Period latest = diary.latestPeriod().orElse(null);
        LocalDate from = request.from();
        LocalDate to = request.to();
        if (from == null) {
            from = latest == null || (to != null && to.isBefore(latest.from())) ? to : latest.from();
        }
        if (to == null) {
            to = latest == null || (from != null && from.isAfter(latest.to())) ? from : latest.to();
        }
        if (from == null || to == null || to.isBefore(from)) {
            throw new RefusedException(new Refusal.BadRequest("CK-903", "period-backwards", Map.of()));
        }
        return new Period(from, to);
    }

    private static Map<String, String> details(Summary summary) {
        Period period = summary.period();
        return period == null
                ? Map.of("grade", summary.grade().name())
                : Map.of(
                        "grade", summary.grade().name(),
                        "from", period.from().toString(),
                        "to", period.to().toString());
    }

    /**
     * What was asked.
     *
     * @param key the patient's key
     * @param from first night, null for that of the latest diary period
     * @param to last night, null for that of the latest diary period
     * @param compare first night of the later of two periods to compare, null for no comparison
     * @param desk who asks, and when
     */
    public record Request(
            String key, @Nullable LocalDate from, @Nullable LocalDate to, @Nullable LocalDate compare, Desk desk) {}
}
