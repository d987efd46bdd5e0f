package org.crampkit.store.sql;

import java.security.SecureRandom;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crampkit.diary.patient.Identity;
import org.crampkit.diary.patient.PatientKey;
import org.crampkit.diary.patient.Person;
import org.crampkit.diary.patient.Profile;
import tools.jackson.databind.json.JsonMapper;

/** The patient table: a random number a patient, everything else sealed. */
public final class PatientRows {

    private static final String SEALED = "patient.person";
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Access access;
    private final SecureRandom random = new SecureRandom();

    /** Works over the store's tables. */
    public PatientRows(Access access) {
        this.access = access;
    }

    /** Finds a patient by key. */
    public Optional<Row> find(PatientKey key) {
        return access.client()
                .sql("select ref, registered, person_sealed from patient where look_up = :lookUp")
                .param("lookUp", lookUp(key))
                .query((rs, n) -> row(rs.getLong(1), rs.getInt(2), rs.getBytes(3)))
                .optional();
    }

    Row get(long ref) {
        return access.client()
                .sql("select ref, registered, person_sealed from patient where ref = :ref")
                .param("ref", ref)
                .query((rs, n) -> row(rs.getLong(1), rs.getInt(2), rs.getBytes(3)))
                .single();
    }

    /** Returns all patients, in no order. */
    public List<Row> all() {
        return access.client()
                .sql("select ref, registered, person_sealed from patient")
                .query((rs, n) -> row(rs.getLong(1), rs.getInt(2), rs.getBytes(3)))
                .list();
    }

    /** Returns all keys by number. */
    public Map<Long, PatientKey> keys() {
        Map<Long, PatientKey> keys = new HashMap<>();
        all().forEach(row -> keys.put(row.ref(), row.person().key()));
        return keys;
    }

    /** Returns the patient's number, taking in a key that only a diary names with nothing known of it. */
    public long refOf(PatientKey key) {
        return access.client()
                .sql("select ref from patient where look_up = :lookUp")
                .param("lookUp", lookUp(key))
                .query(Long.class)
                .optional()
                .orElseGet(() -> insert(new Person(key, Identity.UNKNOWN, Profile.UNKNOWN), 0));
    }

    long insert(Person person, int registered) {
        long ref = random.nextLong() >>> 1;
        access.client()
                .sql(
                        """
                        insert into patient (ref, look_up, registered, person_sealed)
                        values (:ref, :lookUp, :registered, :person)
                        """)
                .param("ref", ref)
                .param("lookUp", lookUp(person.key()))
                .param("registered", registered)
                .param("person", sealed(ref, person))
                .update();
        return ref;
    }

    void update(long ref, Person person) {
        access.client()
                .sql("update patient set registered = 1, person_sealed = :person where ref = :ref")
                .param("ref", ref)
                .param("person", sealed(ref, person))
                .update();
    }

    byte[] lookUp(PatientKey key) {
        return access.seal().lookUp("patient", key.folded());
    }

    private byte[] sealed(long ref, Person person) {
        return access.seal().seal(SEALED, ref, JSON.writeValueAsBytes(person));
    }

    private Row row(long ref, int registered, byte[] sealed) {
        return new Row(ref, registered == 1, JSON.readValue(access.seal().open(SEALED, ref, sealed), Person.class));
    }

    /** A patient with the random number clinical rows hang on. */
    public record Row(long ref, boolean registered, Person person) {}
}
