package org.crampkit.store.sql;

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

    private final PatientRows rows;

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
