package org.crampkit.store;

import java.util.List;
import org.crampkit.diary.DataFault;
import org.crampkit.diary.Diary;
import org.crampkit.diary.patient.PatientKey;

/** Stored diaries. */
public interface Diaries {

    /** Returns everything stored of a patient: profile, nights, faults. Empty of nights where nothing was imported. */
    Diary load(PatientKey key);

    /** Returns the rejected rows that do not say whose they are. */
    List<DataFault> nameless();

    /** Returns the keys of patients with at least one stored night or fault, in key order. */
    List<PatientKey> withNights();
}
