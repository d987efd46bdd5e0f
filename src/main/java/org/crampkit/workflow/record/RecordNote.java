package org.crampkit.workflow.record;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.crampkit.diary.patient.PatientKey;
import org.crampkit.store.care.CareNote;
import org.crampkit.workflow.Clinic;
import org.crampkit.workflow.Desk;
import org.crampkit.workflow.Refusal;
import org.crampkit.workflow.RefusedException;
import org.crampkit.workflow.care.ShowPatients;
import org.springframework.stereotype.Component;

/** Records that something was done with a patient: taught back, quinine reviewed, advice declined. */
@Component
public final class RecordNote {

    /** What can be noted. */
    public static final List<String> WORDS =
            List.of("teach-back", "quinine-review", "declined", "unwell", "specialist", "discharged");

    private final Clinic clinic;

    /** Works on one clinic. */
    public RecordNote(Clinic clinic) {
        this.clinic = clinic;
    }

    /**
     * Records a note.
     *
     * @param word one of {@link #WORDS}
     * @param text the clinician's words, empty where there are none
     * @throws RefusedException where there is no such patient or no such word
     */
    public CareNote note(String key, String word, String text, Desk desk) {
        String known = word.strip().toLowerCase(Locale.ROOT);
        if (!WORDS.contains(known)) {
            throw new RefusedException(new Refusal.BadRequest(
                    "CK-903", "note-word", Map.of("word", word, "choices", String.join(", ", WORDS))));
        }
        return clinic.ledger().write(() -> {
            PatientKey patient = ShowPatients.person(clinic, key).key();
            CareNote note = new CareNote(
                    patient,
                    CareNote.Kind.NOTE,
                    known,
                    desk.today(),
                    clinic.clock().instant(),
                    desk.by(),
                    text.strip());
            clinic.ledger().careNotes().add(note);
            clinic.ledger().trail().append("note", patient.text(), desk.by(), Map.of("note", known));
            return note;
        });
    }
}
