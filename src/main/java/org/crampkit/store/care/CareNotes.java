package org.crampkit.store.care;

import java.util.List;
import org.crampkit.diary.patient.PatientKey;

/** What clinicians recorded. Every method runs in the caller's transaction. */
public interface CareNotes {

    /** Adds a note. */
    void add(CareNote note);

    /** Returns what was recorded about one patient, oldest first. */
    List<CareNote> of(PatientKey patient);

    /** Returns everything that was recorded, oldest first. */
    List<CareNote> all();
}
