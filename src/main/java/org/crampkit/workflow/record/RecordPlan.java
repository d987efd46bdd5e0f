package org.crampkit.workflow.record;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.crampkit.diary.patient.PatientKey;
import org.crampkit.store.care.CareNote;
import org.crampkit.workflow.Clinic;
import org.crampkit.workflow.Desk;
import org.crampkit.workflow.Refusal;
import org.crampkit.workflow.RefusedException;
import org.crampkit.workflow.care.ShowPatients;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Records when a patient's plan began, so that the nights before and after can be compared. */
@Component
public final class RecordPlan {

    private static final int YEARS_AROUND = 1;

    private final Clinic clinic;

    /** Works on one clinic. */
    public RecordPlan(Clinic clinic) {
        this.clinic = clinic;
    }

    /**
     * Records a start, or with none shows those recorded before.
     *
     * @param start first day of the plan, at most a year from today; null to look only
     * @throws RefusedException where there is no such patient or the day is too far away
     */
    public Outcome plan(String key, @Nullable LocalDate start, Desk desk) {
        return clinic.ledger().write(() -> {
            PatientKey patient = ShowPatients.person(clinic, key).key();
            if (start != null) {
                begin(patient, start, desk);
            }
            List<CareNote> starts = clinic.ledger().careNotes().of(patient).stream()
                    .filter(note -> note.kind() == CareNote.Kind.PLAN)
                    .toList();
            return new Outcome(patient, start, starts);
        });
    }

    private void begin(PatientKey patient, LocalDate start, Desk desk) {
        boolean near = start.isAfter(desk.today().minusYears(YEARS_AROUND))
                && start.isBefore(desk.today().plusYears(YEARS_AROUND));
        if (!near) {
            throw new RefusedException(new Refusal.BadRequest("CK-903", "plan-far", Map.of("date", start.toString())));
        }
        clinic.ledger()
                .careNotes()
                .add(new CareNote(
                        patient,
                        CareNote.Kind.PLAN,
                        "",
                        "",
                        desk.today(),
                        clinic.clock().instant(),
                        desk.by(),
                        start,
                        "",
                        List.of()));
        clinic.ledger().trail().append("plan", patient.text(), desk.by(), Map.of("start", start.toString()));
    }

    /**
     * The starts of a patient's plans.
     *
     * @param patient whose
     * @param begun what was recorded now, null where it was only looked at
     * @param starts all of them, in the order they were recorded
     */
    public record Outcome(PatientKey patient, @Nullable LocalDate begun, List<CareNote> starts) {
        /** Copies the list. */
        public Outcome {
            starts = List.copyOf(starts);
        }
    }
}
