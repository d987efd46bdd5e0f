package org.crampkit.store.sql;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crampkit.diary.patient.PatientKey;
import org.crampkit.diary.patient.Person;
import org.crampkit.store.Patients;

/** The patient list in SQL. */
public final class SqlPatients implements Patients {

    /** Bytes at the start of a sealed value that no other has: its random number is among them. */
    private static final int OWN_BYTES = 32;

    private final PatientRows rows;
    private Map<Long, Opened> opened = Map.of();

    /** Works over the store's tables. */
    public SqlPatients(Access access) {
        rows = new PatientRows(access);
    }

    @Override
    public Optional<Person> find(PatientKey key) {
        return rows.find(key).map(PatientRows.Row::person);
    }

    @Override
    public Map<PatientKey, Person> find(Collection<PatientKey> keys) {
        Map<PatientKey, Person> found = new HashMap<>();
        rows.find(keys).forEach((key, row) -> found.put(key, row.person()));
        return found;
    }

    @Override
    public boolean registered(PatientKey key) {
        return rows.find(key).map(PatientRows.Row::registered).orElse(false);
    }

    @Override
    public List<Person> all() {
        return rows.all().stream()
                .map(PatientRows.Row::person)
                .sorted(Comparator.comparing(person -> person.key().text()))
                .toList();
    }

    @Override
    public synchronized List<PatientKey> keys() {
        Map<Long, Opened> now = new HashMap<>();
        rows.eachSealed(stored -> {
            byte[] start = Arrays.copyOf(stored.person(), OWN_BYTES);
            Opened before = opened.get(stored.ref());
            now.put(
                    stored.ref(),
                    before != null && Arrays.equals(before.start(), start)
                            ? before
                            : new Opened(start, rows.key(stored.ref(), stored.person())));
        });
        opened = now;
        return now.values().stream()
                .map(Opened::key)
                .sorted(Comparator.comparing(PatientKey::text))
                .toList();
    }

    @SuppressWarnings("ArrayRecordComponent")
    private record Opened(byte[] start, PatientKey key) {}

    @Override
    public boolean save(Person person) {
        Optional<PatientRows.Row> known = rows.find(person.key());
        if (known.isEmpty()) {
            rows.insert(person, 1);
            return true;
        }
        if (known.get().registered() && known.get().person().equals(person)) {
            return false;
        }
        rows.update(known.get().ref(), person);
        return true;
    }
}
