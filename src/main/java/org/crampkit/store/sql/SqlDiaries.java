package org.crampkit.store.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.crampkit.diary.DataFault;
import org.crampkit.diary.Diary;
import org.crampkit.diary.Entry;
import org.crampkit.diary.Night;
import org.crampkit.diary.patient.PatientKey;
import org.crampkit.diary.patient.Profile;
import org.crampkit.store.Diaries;
import org.crampkit.store.row.EntryText;

/** Stored diaries in SQL. */
public final class SqlDiaries implements Diaries {

    private final Access access;
    private final PatientRows patients;
    private final EventRows events;
    private final FaultRows faults;

    /** Works over the store's tables. */
    public SqlDiaries(Access access) {
        this.access = access;
        patients = new PatientRows(access);
        events = new EventRows(access);
        faults = new FaultRows(access);
    }

    @Override
    public Diary load(PatientKey key) {
        Names names = new Names(access);
        return load(key, names, rs -> events.read(rs, names));
    }

    @Override
    public void eachForRules(Collection<PatientKey> keys, BiConsumer<PatientKey, Diary> taker) {
        Names names = new Names(access);
        for (PatientKey key : keys) {
            taker.accept(key, load(key, names, rs -> events.readForRules(rs, names)));
        }
    }

    private Diary load(PatientKey key, Names names, RowReader reader) {
        Optional<PatientRows.Row> known = patients.find(key);
        if (known.isEmpty()) {
            return new Diary(key, Profile.UNKNOWN, List.of(), List.of());
        }
        long ref = known.get().ref();
        List<Night> nights = nights(ref, reader);
        return new Diary(known.get().person().key(), known.get().person().profile(), nights, faults.of(ref, names));
    }

    private List<Night> nights(long ref, RowReader reader) {
        Map<LocalDate, List<Entry>> rows = new TreeMap<>();
        access.client()
                .sql(
                        "select " + EventRows.COLUMNS
                                + """
                         from event e
                        where e.patient = :patient and e.replaced_by is null
                        order by e.id
                        """)
                .param("patient", ref)
                .query(rs -> {
                    Entry entry = reader.read(rs);
                    rows.computeIfAbsent(entry.night(), night -> new ArrayList<>())
                            .add(entry);
                });
        List<Night> nights = new ArrayList<>();
        rows.forEach((date, entries) -> nights.add(Night.of(date, EntryText.inOrder(entries))));
        return nights;
    }

    /** Reads one row. */
    @FunctionalInterface
    private interface RowReader {
        Entry read(ResultSet rs) throws SQLException;
    }

    @Override
    public List<DataFault> nameless() {
        return faults.nameless(new Names(access));
    }

    @Override
    public List<PatientKey> withNights() {
        List<PatientKey> keys = new ArrayList<>();
        access.client()
                .sql(
                        """
                        select ref from patient p
                        where exists (select 1 from event e where e.patient = p.ref and e.replaced_by is null)
                           or exists (select 1 from fault f where f.patient = p.ref and f.replaced_by is null)
                        """)
                .query(Long.class)
                .list()
                .forEach(ref -> keys.add(patients.get(ref).person().key()));
        keys.sort(Comparator.comparing(PatientKey::text));
        return List.copyOf(keys);
    }
}
