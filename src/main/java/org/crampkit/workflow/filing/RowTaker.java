package org.crampkit.workflow.filing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntConsumer;
import org.crampkit.diary.DataFault;
import org.crampkit.diary.Entry;
import org.crampkit.diary.SourceCell;
import org.crampkit.diary.patient.PatientKey;
import org.crampkit.intake.ColumnUse;
import org.crampkit.intake.ReadingSink;
import org.crampkit.intake.Rejection;
import org.crampkit.intake.Warning;
import org.crampkit.store.Imports;
import org.crampkit.store.against.Contradiction;
import org.jspecify.annotations.Nullable;

/** Hands each row on to the open batch, and counts. */
final class RowTaker implements ReadingSink {

    private static final String NIGHT = "night_date";
    private static final int TOLD_EVERY = 2_000;
    private static final String BEFORE_BIRTH = "CK-204";

    private final Imports.OpenBatch batch;
    private final List<Rejection> rejections = new ArrayList<>();
    private final List<Warning> warnings = new ArrayList<>();
    private final Set<String> rejectedRows = new HashSet<>();
    private final Map<PatientKey, SourceCell> firstSeen = new LinkedHashMap<>();
    private final Map<String, String> statusLetters = new HashMap<>();
    private final String dateColumn;
    private final NotesCheck notes;
    private final KeyCheck keys;
    private IntConsumer progress = done -> {};
    private int rows;
    private int entries;

    RowTaker(Imports.OpenBatch batch, List<ColumnUse> columns, NotesCheck notes, KeyCheck keys) {
        this.batch = batch;
        this.dateColumn = columns.stream()
                .filter(use -> NIGHT.equals(use.field()))
                .map(ColumnUse::header)
                .findFirst()
                .orElse("");
        this.notes = notes;
        this.keys = keys;
    }

    /** Tells of every few thousand rows. */
    void tell(IntConsumer listener) {
        progress = listener;
    }

    @Override
    public void row() {
        rows++;
        if (rows % TOLD_EVERY == 0) {
            progress.accept(rows);
        }
    }

    @Override
    public void entry(PatientKey patient, Entry entry) {
        if (keys.beforeBirth(patient, entry)) {
            beforeBirth(patient, entry);
            return;
        }
        entries++;
        firstSeen.putIfAbsent(patient, entry.origin().cellOf("patient_id"));
        batch.add(patient, entry);
        placed(entry);
        notes.read(entry).forEach(this::warning);
    }

    /** Remembers in which column each sheet says what a night was. */
    private void placed(Entry entry) {
        String sheet = String.valueOf(entry.origin().sheet());
        if (!statusLetters.containsKey(sheet)) {
            String status = entry.origin().cellOf("night_status").cell();
            String cell = status.isEmpty() ? entry.origin().cellOf(NIGHT).cell() : status;
            statusLetters.put(sheet, cell.replaceAll("\\d", ""));
        }
    }

    /** Adds a warning for each night in which the file says the opposite of what is stored. */
    void contradicting(List<Contradiction> against, String file) {
        for (Contradiction night : against) {
            String letters = statusLetters.getOrDefault(String.valueOf(night.sheet()), "");
            String cell = letters.isEmpty() ? "" : letters + night.row();
            String code = night.replaced()
                    ? night.crampInFile() ? "CK-327" : "CK-326"
                    : night.crampInFile() ? "CK-325" : "CK-324";
            SourceCell source = new SourceCell(file, night.sheet(), night.row(), cell);
            warnings.add(new Warning(
                    code, source, "night_status", "night_status", night.night().toString()));
        }
    }

    private void beforeBirth(PatientKey patient, Entry entry) {
        SourceCell cell = entry.origin().cellOf(NIGHT);
        String written = entry.origin().wordsOf(NIGHT);
        String value = written == null ? entry.night().toString() : written;
        rejected(new Rejection(BEFORE_BIRTH, cell, dateColumn, NIGHT, value));
        fault(patient, new DataFault(BEFORE_BIRTH, null, NIGHT, value, cell, entry.notes()));
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
