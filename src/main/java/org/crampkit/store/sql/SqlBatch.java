package org.crampkit.store.sql;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.crampkit.diary.DataFault;
import org.crampkit.diary.Entry;
import org.crampkit.diary.patient.PatientKey;
import org.crampkit.store.ImportReceipt;
import org.crampkit.store.Imports;
import org.jspecify.annotations.Nullable;

/** A batch that is being filled: rows go to the database a thousand at a time. */
final class SqlBatch implements Imports.OpenBatch {

    private static final int AT_A_TIME = 1000;

    private final Access access;
    private final long batch;
    private final PatientRows patients;
    private final EventRows events;
    private final FaultRows faults;
    private final Map<String, Long> refs = new HashMap<>();
    private final Map<String, Integer> sheets = new HashMap<>();
    private final List<EventRows.Fresh> waitingEvents = new ArrayList<>(AT_A_TIME);
    private final List<FaultRows.Fresh> waitingFaults = new ArrayList<>();
    private long nextId;

    SqlBatch(Access access, long batch) {
        this.access = access;
        this.batch = batch;
        patients = new PatientRows(access);
        events = new EventRows(access);
        faults = new FaultRows(access);
        nextId = Access.firstId(batch);
    }

    @Override
    public void add(PatientKey patient, Entry entry) {
        waitingEvents.add(new EventRows.Fresh(
                nextId++, refOf(patient), sheetNo(entry.origin().sheet()), entry));
        if (waitingEvents.size() == AT_A_TIME) {
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
        return new Reconcile(access, batch).close(close);
    }

    private void flush() {
        if (!waitingEvents.isEmpty()) {
            events.insert(waitingEvents);
            waitingEvents.clear();
        }
        if (!waitingFaults.isEmpty()) {
            faults.insert(waitingFaults);
            waitingFaults.clear();
        }
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
