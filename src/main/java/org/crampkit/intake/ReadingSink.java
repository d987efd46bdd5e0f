package org.crampkit.intake;

import org.crampkit.diary.DataFault;
import org.crampkit.diary.Entry;
import org.crampkit.diary.patient.PatientKey;
import org.jspecify.annotations.Nullable;

/** Takes what the second pass reads, row by row, so that memory does not grow with the file. */
public interface ReadingSink {

    /** A row was read. */
    void row();

    /** A good row. Rows of one night need not follow each other. */
    void entry(PatientKey patient, Entry entry);

    /** A cell that keeps its row out; called once a cell. */
    void rejected(Rejection rejection);

    /** A rejected row as it is kept with the diary (RF-DATA); patient is null where the row does not say whose it is. */
    void fault(@Nullable PatientKey patient, DataFault fault);

    /** Something to look at. */
    void warning(Warning warning);
}
