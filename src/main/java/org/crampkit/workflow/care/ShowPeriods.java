package org.crampkit.workflow.care;

import java.util.List;
import java.util.Map;
import org.crampkit.diary.Diary;
import org.crampkit.diary.patient.PatientKey;
import org.crampkit.summary.Summarizer;
import org.crampkit.summary.Summary;
import org.crampkit.workflow.Clinic;
import org.crampkit.workflow.Desk;
import org.springframework.stereotype.Component;

/** Shows the periods of one patient's diary: runs of nights with no gap of more than fourteen. */
@Component
public final class ShowPeriods {

    private final Clinic clinic;

    /** Works on one clinic. */
    public ShowPeriods(Clinic clinic) {
        this.clinic = clinic;
    }

    /**
     * Summarises each period, oldest first, and notes in the trail that it was done.
     *
     * @throws org.crampkit.workflow.RefusedException where there is no such patient
     */
    public Outcome of(String key, Desk desk) {
        return clinic.ledger().write(() -> {
            PatientKey patient = ShowPatients.person(clinic, key).key();
            Diary diary = clinic.ledger().diaries().load(patient);
            List<Summary> periods = diary.periods().stream()
                    .map(period -> Summarizer.summarize(diary, period, null, desk.today()))
                    .toList();
            Map<String, String> details = Map.of("periods", Integer.toString(periods.size()));
            clinic.ledger().trail().append("periods", patient.text(), desk.by(), details);
            return new Outcome(patient, periods);
        });
    }

    /**
     * The periods of one diary.
     *
     * @param patient whose
     * @param periods the figures of each period, oldest first
     */
    public record Outcome(PatientKey patient, List<Summary> periods) {
        /** Copies the list. */
        public Outcome {
            periods = List.copyOf(periods);
        }
    }
}
