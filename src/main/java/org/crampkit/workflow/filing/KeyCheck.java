package org.crampkit.workflow.filing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.crampkit.diary.Entry;
import org.crampkit.diary.patient.PatientKey;
import org.crampkit.diary.patient.Person;
import org.crampkit.intake.Preparation;
import org.crampkit.intake.Question;
import org.crampkit.store.Patients;

/** Lays the keys of a file beside those of the store: another spelling is asked, a night before the birth is none. */
final class KeyCheck {

    private final Patients patients;
    private final Map<PatientKey, Optional<LocalDate>> births = new HashMap<>();

    KeyCheck(Patients patients) {
        this.patients = patients;
    }

    /** Returns a question for the first key that the store spells with other letters, digits or signs. */
    List<Question> questions(Preparation preparation, boolean patientSaid) {
        List<Question> questions = new ArrayList<>();
        Set<String> asked = new HashSet<>();
        for (PatientKey key : patientSaid ? List.<PatientKey>of() : preparation.patients()) {
            String stored =
                    patients.find(key).map(person -> person.key().text()).orElse(key.text());
            if (questions.isEmpty() && !letters(stored).equals(letters(key.text())) && asked.add(stored)) {
                Map<String, Object> named = Map.of("value", key.text(), "other", stored);
                questions.add(new Question("CK-156", named, "--patient", List.of(stored, key.text())));
            }
        }
        return questions;
    }

    private static String letters(String key) {
        return key.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
    }

    /** Returns whether a row tells of a night before its patient was born. */
    boolean beforeBirth(PatientKey patient, Entry entry) {
        Optional<LocalDate> birth = births.computeIfAbsent(
                patient, key -> patients.find(key).map(Person::profile).map(profile -> profile.birthDate()));
        return birth.isPresent() && entry.night().isBefore(birth.get());
    }
}
