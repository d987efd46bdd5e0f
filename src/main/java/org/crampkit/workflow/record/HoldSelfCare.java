package org.crampkit.workflow.record;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crampkit.diary.patient.PatientKey;
import org.crampkit.store.care.CareNote;
import org.crampkit.workflow.Clinic;
import org.crampkit.workflow.Desk;
import org.crampkit.workflow.Refusal;
import org.crampkit.workflow.RefusedException;
import org.crampkit.workflow.care.ShowPatients;
import org.springframework.stereotype.Component;

/** Holds a patient's self-care text whatever the flags say, and releases it. */
@Component
public final class HoldSelfCare {

    private final Clinic clinic;

    /** Works on one clinic. */
    public HoldSelfCare(Clinic clinic) {
        this.clinic = clinic;
    }

    /**
     * Holds the self-care text from now on.
     *
     * @param reason why, in the clinician's words
     * @throws RefusedException where there is no such patient or the reason is blank
     */
    public Outcome hold(String key, String reason, Desk desk) {
        if (reason.isBlank()) {
            throw new RefusedException(new Refusal.BadRequest("CK-903", "reason-blank", Map.of()));
        }
        return clinic.ledger().write(() -> {
            PatientKey patient = ShowPatients.person(clinic, key).key();
            add(patient, CareNote.Kind.HOLD, reason.strip(), desk);
            return new Outcome(patient, true, reason.strip(), desk);
        });
    }

    /**
     * Releases the hold.
     *
     * @throws RefusedException where there is no such patient or no hold
     */
    public Outcome release(String key, String reason, Desk desk) {
        return clinic.ledger().write(() -> {
            PatientKey patient = ShowPatients.person(clinic, key).key();
            if (standing(clinic.ledger().careNotes().of(patient)).isEmpty()) {
                throw new RefusedException(new Refusal.NotFound("CK-904", "no-hold", Map.of("key", patient.text())));
            }
            add(patient, CareNote.Kind.RELEASE, reason.strip(), desk);
            return new Outcome(patient, false, reason.strip(), desk);
        });
    }

    private void add(PatientKey patient, CareNote.Kind kind, String reason, Desk desk) {
        clinic.ledger()
                .careNotes()
                .add(new CareNote(
                        patient, kind, "", desk.today(), clinic.clock().instant(), desk.by(), reason));
        String action = kind == CareNote.Kind.HOLD ? "hold" : "release";
        clinic.ledger().trail().append(action, patient.text(), desk.by(), Map.of());
    }

    /** Returns the hold that stands among a patient's notes, empty where none does. */
    public static Optional<CareNote> standing(List<CareNote> notes) {
        return notes.stream()
                .filter(note -> note.kind() == CareNote.Kind.HOLD || note.kind() == CareNote.Kind.RELEASE)
                .reduce((earlier, later) -> later)
                .filter(note -> note.kind() == CareNote.Kind.HOLD);
    }

    /**
     * What was recorded.
     *
     * @param patient about whom
     * @param held whether self-care text is held now
     * @param reason why, empty where none was given
     * @param desk who, and on which day
     */
    public record Outcome(PatientKey patient, boolean held, String reason, Desk desk) {}
}
