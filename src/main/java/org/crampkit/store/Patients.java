package org.crampkit.store;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crampkit.diary.patient.PatientKey;
import org.crampkit.diary.patient.Person;

/** The patient list. Names, key and birth date are sealed; look-up by key goes over an HMAC of its folded spelling. */
public interface Patients {

    /** Finds a patient by key, in any spelling that folds to the same text. */
    Optional<Person> find(PatientKey key);

    /** Finds many patients; those that are not stored are left out. */
    Map<PatientKey, Person> find(Collection<PatientKey> keys);

    /** Returns whether the patient was registered (a key that only a diary named is not). */
    boolean registered(PatientKey key);

    /** Returns all patients in key order, registered or only named by a diary. */
    List<Person> all();

    /** Returns the keys of all patients in order; asked again, only those that are new or changed are opened. */
    List<PatientKey> keys();

    /** Adds or replaces a patient. Returns whether anything changed. */
    boolean save(Person person);
}
