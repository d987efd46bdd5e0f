package org.crampkit.store.sql;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.crampkit.diary.DataFault;
import org.crampkit.diary.Diary;
import org.crampkit.diary.Entry;
import org.crampkit.diary.Night;
import org.crampkit.diary.patient.PatientKey;
import org.crampkit.diary.patient.Person;
import org.crampkit.diary.patient.Profile;
import org.crampkit.store.Diaries;
import org.crampkit.store.row.EntryText;
import org.springframework.jdbc.core.ConnectionCallback;

/** Stored diaries in SQL. */
public final class SqlDiaries implements Diaries {

    private static final String ROWS =
            "select " + EventRows.COLUMNS + " from event e where e.patient = ? and e.replaced_by is null";

    private static final String RULE_ROWS =
            "select " + EventRows.RULE_COLUMNS + " from event e where e.patient = ? and e.replaced_by is null";

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
        Optional<PatientRows.Row> known = patients.find(key);
        if (known.isEmpty()) {
            return nothing(key);
        }
        Names names = new Names(access);
        long ref = known.get().ref();
        List<Entry> entries = new ArrayList<>();
        access.template()
                .query(
                        ROWS + " order by e.id",
                        rs -> {
                            entries.add(events.read(rs, names));
                        },
                        ref);
        Person person = known.get().person();
        return new Diary(person.key(), person.profile(), nights(entries), faults.of(ref, names));
    }

    private static Diary nothing(PatientKey key) {
        return new Diary(key, Profile.UNKNOWN, List.of(), List.of());
    }

    @Override
    public void eachForRules(Collection<PatientKey> keys, BiConsumer<PatientKey, Supplier<Diary>> taker) {
        Names names = new Names(access);
        Set<Long> faulty = faults.patients();
        access.template().execute((ConnectionCallback<Boolean>) connection -> {
            try (PreparedStatement patient = connection.prepareStatement(PatientRows.BY_KEY);
                    PreparedStatement rows = connection.prepareStatement(RULE_ROWS)) {
                for (PatientKey key : keys) {
                    PatientRows.Sealed stored = patients.sealed(patient, key);
                    taker.accept(key, stored == null ? () -> nothing(key) : forRules(stored, rows, faulty, names));
                }
            }
            return true;
        });
    }

    private Supplier<Diary> forRules(PatientRows.Sealed patient, PreparedStatement rows, Set<Long> faulty, Names names)
            throws SQLException {
        List<EventRows.Sealed> stored = new ArrayList<>();
        rows.setLong(1, patient.ref());
        try (ResultSet rs = rows.executeQuery()) {
            while (rs.next()) {
                stored.add(events.sealed(rs, names));
            }
        }
        List<DataFault> kept = faulty.contains(patient.ref()) ? faults.of(patient.ref(), names) : List.of();
        return () -> {
            stored.sort(Comparator.comparingLong(EventRows.Sealed::id));
            List<Entry> entries = new ArrayList<>(stored.size());
            stored.forEach(row -> entries.add(events.readForRules(row)));
            Person person = patients.opened(patient).person();
            return new Diary(person.key(), person.profile(), nights(entries), kept);
        };
    }

    private static List<Night> nights(List<Entry> all) {
        Map<LocalDate, List<Entry>> rows = new TreeMap<>();
        all.forEach(entry ->
                rows.computeIfAbsent(entry.night(), night -> new ArrayList<>()).add(entry));
        List<Night> nights = new ArrayList<>(rows.size());
        rows.forEach((date, entries) ->
                nights.add(Night.of(date, entries.size() == 1 ? entries : EntryText.inOrder(entries))));
        return nights;
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
