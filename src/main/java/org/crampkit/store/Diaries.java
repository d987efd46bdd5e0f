package org.crampkit.store;

import java.util.Collection;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.crampkit.diary.DataFault;
import org.crampkit.diary.Diary;
import org.crampkit.diary.patient.PatientKey;

/** Stored diaries. */
public interface Diaries {

    /** Returns everything stored of a patient: profile, nights, faults. Empty of nights where nothing was imported. */
    Diary load(PatientKey key);

    /**
     * Loads what the rule book asks of some diaries, one after the other: profile, coded values, medicines and rejected rows,
     * neither the notes nor what stood in each cell. A key that is not stored gives an empty diary. What is given opens the
     * diary when it is asked, and needs no database for it: any thread may ask.
     */
    void eachForRules(Collection<PatientKey> keys, BiConsumer<PatientKey, Supplier<Diary>> taker);

    /** Returns the rejected rows that do not say whose they are. */
    List<DataFault> nameless();

    /** Returns the keys of patients with at least one stored night or fault, in key order. */
    List<PatientKey> withNights();
}
