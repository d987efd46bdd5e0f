package org.crampkit.store.sql;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.crampkit.diary.DataFault;
import org.crampkit.diary.Entry;
import org.crampkit.diary.Origin;
import org.crampkit.diary.patient.PatientKey;
import org.crampkit.store.ImportReceipt;
import org.crampkit.store.Imports;
import org.crampkit.store.beside.Beside;
import org.jspecify.annotations.Nullable;

/**
 * A batch that is being filled: rows go to the database a thousand at a time. A thousand is packed and sealed by another thread
 * while the one before it is written; the database is left to the calling thread alone.
 */
final class SqlBatch implements Imports.OpenBatch {

    private static final int AT_A_TIME = 1000;

    /** Thousands that are packed ahead of their writing. */
    private static final int PACKED_AHEAD = 2;

    /** Letters after which fewer rows are held, so that memory is bounded. */
    private static final int MOST_LETTERS = 4_000_000;

    private final Access access;
    private final long batch;
    private final PatientRows patients;
    private final EventRows events;
    private final FaultRows faults;
    private final Map<String, Long> refs = new HashMap<>();
    private final Map<String, PatientKey> unknown = new LinkedHashMap<>();
    private final Map<String, Integer> sheets = new HashMap<>();
    private List<EventRows.Fresh> waitingEvents = new ArrayList<>(AT_A_TIME);
    private final Beside<List<EventRows.Fresh>, List<EventRows.Packed>> packing;
    private final List<FaultRows.Fresh> waitingFaults = new ArrayList<>();
    private long nextId;
    private int letters;
    private @Nullable PatientKey lastPatient;
    private String lastFolded = "";

    SqlBatch(Access access, long batch) {
        this.access = access;
        this.batch = batch;
        patients = new PatientRows(access);
        events = new EventRows(access);
        faults = new FaultRows(access);
        packing = new Beside<>(events::packed, this::write, PACKED_AHEAD);
        nextId = Access.firstId(batch);
    }

    @Override
    public void add(PatientKey patient, Entry entry) {
        String folded = foldedKey(patient);
        if (!refs.containsKey(folded)) {
            unknown.putIfAbsent(folded, patient);
        }
        waitingEvents.add(
                new EventRows.Fresh(nextId++, folded, sheetNo(entry.origin().sheet()), entry));
        for (Origin.Written written : entry.origin().cells().values()) {
            letters += written.text().length();
        }
        if (waitingEvents.size() == AT_A_TIME || letters > MOST_LETTERS) {
            flush();
        }
    }

    @Override
    public void fault(@Nullable PatientKey patient, DataFault fault) {
        Long ref = patient == null ? null : refOf(patient);
        waitingFaults.add(
                new FaultRows.Fresh(nextId++, ref, sheetNo(fault.source().sheet()), fault));
        if (waitingFaults.size() == AT_A_TIME) {
            flush();
        }
    }

    @Override
    public ImportReceipt close(Imports.CloseMatches close) {
        flush();
        packing.finish();
        packing.close();
        return new Reconcile(access, batch).close(close);
    }

    private void flush() {
        if (!waitingEvents.isEmpty()) {
            List<EventRows.Fresh> full = waitingEvents;
            waitingEvents = new ArrayList<>(AT_A_TIME);
            letters = 0;
            packing.accept(full);
        }
        if (!waitingFaults.isEmpty()) {
            faults.insert(waitingFaults);
            waitingFaults.clear();
        }
    }

    private void write(List<EventRows.Packed> rows) {
        if (!unknown.isEmpty()) {
            refs.putAll(patients.refsOf(unknown.values()));
            unknown.clear();
        }
        events.insert(rows, refs);
    }

    /** Rows of one patient mostly follow each other. */
    private String foldedKey(PatientKey patient) {
        if (!patient.equals(lastPatient)) {
            lastPatient = patient;
            lastFolded = patient.folded();
        }
        return lastFolded;
    }

    private long refOf(PatientKey patient) {
        return refs.computeIfAbsent(patient.folded(), folded -> patients.refOf(patient));
    }

    private @Nullable Integer sheetNo(@Nullable String name) {
        return name == null ? null : sheets.computeIfAbsent(name, this::newSheet);
    }

    private int newSheet(String name) {
        int no = sheets.size() + 1;
        access.client()
                .sql("insert into batch_sheet (batch, no, name_sealed) values (:batch, :no, :name)")
                .param("batch", batch)
                .param("no", no)
                .param("name", access.seal().seal(Names.SHEET, Names.sheetId(batch, no), name))
                .update();
        return no;
    }
}
