package org.crampkit.workflow.filing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crampkit.diary.DataFault;
import org.crampkit.diary.Entry;
import org.crampkit.diary.SourceCell;
import org.crampkit.diary.patient.PatientKey;
import org.crampkit.intake.ReadingSink;
import org.crampkit.intake.Rejection;
import org.crampkit.intake.Warning;
import org.crampkit.store.Imports;
import org.jspecify.annotations.Nullable;

/** Hands each row on to the open batch, and counts. */
final class RowTaker implements ReadingSink {

    private final Imports.OpenBatch batch;
    private final List<Rejection> rejections = new ArrayList<>();
    private final List<Warning> warnings = new ArrayList<>();
    private final Set<String> rejectedRows = new HashSet<>();
    private final Map<PatientKey, SourceCell> firstSeen = new LinkedHashMap<>();
    private final NotesCheck notes;
    private int rows;
    private int entries;

    RowTaker(Imports.OpenBatch batch, NotesCheck notes) {
        this.batch = batch;
        this.notes = notes;
    }

    @Override
    public void row() {
        rows++;
    }

    @Override
    public void entry(PatientKey patient, Entry entry) {
        entries++;
        firstSeen.putIfAbsent(patient, entry.origin().cellOf("patient_id"));
        batch.add(patient, entry);
        notes.read(entry).forEach(this::warning);
    }

    @Override
    public void rejected(Rejection rejection) {
        rejections.add(rejection);
        rejectedRows.add(rejection.source().sheet() + "\n" + rejection.source().row());
    }

    @Override
    public void fault(@Nullable PatientKey patient, DataFault fault) {
        batch.fault(patient, fault);
    }

    @Override
    public void warning(Warning warning) {
        warnings.add(warning);
    }

    /** Adds a warning that names a key which is not on the patient list. */
    void notOnTheList(PatientKey key) {
        SourceCell cell = firstSeen.getOrDefault(key, new SourceCell("", null, 0, ""));
        warnings.add(new Warning("CK-303", cell, "patient_id", "patient_id", key.text()));
    }

    boolean nothingGood() {
        return entries == 0;
    }

    int rows() {
        return rows;
    }

    int rejectedRowCount() {
        return rejectedRows.size();
    }

    List<Rejection> rejections() {
        return rejections;
    }

    List<Warning> warnings() {
        return warnings;
    }
}
