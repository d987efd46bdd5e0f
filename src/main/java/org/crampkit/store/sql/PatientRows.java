package org.crampkit.store.sql;

import java.security.SecureRandom;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.crampkit.diary.patient.Identity;
import org.crampkit.diary.patient.PatientKey;
import org.crampkit.diary.patient.Person;
import org.crampkit.diary.patient.Profile;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.PreparedStatementCallback;
import tools.jackson.databind.json.JsonMapper;

/** The patient table: a random number a patient, everything else sealed. */
public final class PatientRows {

    /** Asks for {@link #sealed} by the key's look-up value. */
    static final String BY_KEY = "select ref, registered, person_sealed from patient where look_up = ?";

    private static final String INSERT =
            "insert into patient (ref, look_up, registered, person_sealed) values (?, ?, ?, ?)";
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

    /** Hands out all patients as they are stored, in no order. */
    void eachSealed(Consumer<Sealed> taker) {
        access.template().query("select ref, registered, person_sealed from patient", rs -> {
            taker.accept(new Sealed(rs.getLong(1), rs.getInt(2), rs.getBytes(3)));
        });
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

    /** Returns the numbers of patients by folded key, taking in the keys that only a diary names. */
    public Map<String, Long> refsOf(Collection<PatientKey> keys) {
        Map<String, Long> refs = new HashMap<>();
        List<PatientKey> missing = new ArrayList<>();
        each(keys, (key, row) -> {
            if (row != null) {
                refs.put(key.folded(), row.ref());
            } else {
                missing.add(key);
            }
        });
        insert(missing, refs);
        return refs;
    }

    /** Takes in keys that only a diary names, with one statement. */
    private void insert(List<PatientKey> keys, Map<String, Long> refs) {
        access.template().execute(INSERT, (PreparedStatementCallback<Boolean>) statement -> {
            for (PatientKey key : keys) {
                if (!refs.containsKey(key.folded())) {
                    long ref = random.nextLong() >>> 1;
                    fill(statement, ref, new Person(key, Identity.UNKNOWN, Profile.UNKNOWN), 0);
                    statement.executeUpdate();
                    refs.put(key.folded(), ref);
                }
            }
            return true;
        });
    }

    /** Finds many patients; those that are not stored are left out. */
    Map<PatientKey, Row> find(Collection<PatientKey> keys) {
        Map<PatientKey, Row> found = new HashMap<>();
        each(keys, (key, row) -> {
            if (row != null) {
                found.put(key, opened(row));
            }
        });
        return found;
    }

    /** Returns the keys of patients by their numbers. */
    Map<Long, PatientKey> keys(Collection<Long> refs) {
        Map<Long, PatientKey> keys = new HashMap<>();
        String byNumber = "select person_sealed from patient where ref = ?";
        access.template().execute(byNumber, (PreparedStatementCallback<Boolean>) statement -> {
            for (long ref : refs) {
                statement.setLong(1, ref);
                try (ResultSet rs = statement.executeQuery()) {
                    keys.put(ref, key(ref, rs.getBytes(1)));
                }
            }
            return true;
        });
        return keys;
    }

    /** Asks for one patient after the other with one statement. */
    private void each(Collection<PatientKey> keys, BiConsumer<PatientKey, @Nullable Sealed> taker) {
        access.template().execute(BY_KEY, (PreparedStatementCallback<Boolean>) statement -> {
            for (PatientKey key : keys) {
                taker.accept(key, sealed(statement, key));
            }
            return true;
        });
    }

    /** Asks a statement of {@link #BY_KEY} for a patient as it is stored, null where it is not. */
    @Nullable
    Sealed sealed(PreparedStatement byKey, PatientKey key) throws SQLException {
        byKey.setBytes(1, lookUp(key));
        try (ResultSet rs = byKey.executeQuery()) {
            return rs.next() ? new Sealed(rs.getLong(1), rs.getInt(2), rs.getBytes(3)) : null;
        }
    }

    /** Opens a patient; needs no database, so that any thread may do it. */
    Row opened(Sealed stored) {
        return row(stored.ref(), stored.registered(), stored.person());
    }

    long insert(Person person, int registered) {
        long ref = random.nextLong() >>> 1;
        access.template().update(INSERT, statement -> fill(statement, ref, person, registered));
        return ref;
    }

    private void fill(PreparedStatement to, long ref, Person person, int registered) throws SQLException {
        to.setLong(1, ref);
        to.setBytes(2, lookUp(person.key()));
        to.setInt(3, registered);
        to.setBytes(4, sealed(ref, person));
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

    /** Returns the key alone. */
    PatientKey key(long ref, byte[] sealed) {
        return JSON.readValue(access.seal().open(SEALED, ref, sealed), KeyAlone.class)
                .key();
    }

    private record KeyAlone(PatientKey key) {}

    private Row row(long ref, int registered, byte[] sealed) {
        return new Row(ref, registered == 1, JSON.readValue(access.seal().open(SEALED, ref, sealed), Person.class));
    }

    /** A patient as it is stored. */
    @SuppressWarnings("ArrayRecordComponent")
    record Sealed(long ref, int registered, byte[] person) {}

    /** A patient with the random number clinical rows hang on. */
    public record Row(long ref, boolean registered, Person person) {}
}
