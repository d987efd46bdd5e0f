package org.crampkit.workflow.filing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crampkit.diary.Entry;
import org.crampkit.diary.patient.PatientKey;
import org.crampkit.diary.patient.Person;
import org.crampkit.intake.Preparation;
import org.crampkit.intake.Question;
import org.crampkit.intake.keys.KeyAnswers;
import org.crampkit.intake.keys.KeyPair;
import org.crampkit.intake.keys.Spelling;
import org.crampkit.intake.keys.Twins;
import org.crampkit.intake.scan.DiaryPlan;
import org.crampkit.store.Patients;
import org.jspecify.annotations.Nullable;

/** Lays the keys of a file beside those of the store: another spelling is asked, a night before the birth is none. */
final class KeyCheck {

    private final Patients patients;
    private final Map<PatientKey, Optional<LocalDate>> births = new HashMap<>();

    KeyCheck(Patients patients) {
        this.patients = patients;
    }

    /** Asks for the births of many patients at once. */
    KeyCheck(Patients patients, List<PatientKey> keys) {
        this(patients);
        Map<PatientKey, Person> known = patients.find(keys);
        for (PatientKey key : keys) {
            Person person = known.get(key);
            births.put(key, Optional.ofNullable(person).map(stored -> stored.profile()
                    .birthDate()));
        }
    }

    /** Returns a file with the keys that stand for one patient brought together, or with the question about them. */
    Preparation checked(Preparation preparation, @Nullable PatientKey said) {
        if (!(preparation.plan() instanceof DiaryPlan plan)) {
            return preparation;
        }
        KeyAnswers answers = plan.options().keys();
        List<PatientKey> keys = said == null ? preparation.patients() : List.of(said);
        List<PatientKey> unknown = new ArrayList<>();
        List<KeyPair> spelt = spelt(keys, unknown);
        Twins twins = new Twins(keys, unknown, unknown.isEmpty() ? List.of() : patients.keys());
        Question question = said == null ? spelling(spelt, keys.size(), answers) : null;
        question = question == null ? twins.unsure(answers) : question;
        List<KeyPair> open = twins.open(answers);
        question = question == null && !open.isEmpty() ? KeyPair.question(open) : question;
        if (question != null) {
            return preparation.asking(List.of(question));
        }
        Map<String, String> together = twins.together(answers);
        return together.isEmpty() ? preparation : preparation.with(plan.meaning(together));
    }

    private static @Nullable Question spelling(List<KeyPair> spelt, int keys, KeyAnswers answers) {
        List<KeyPair> apart =
                spelt.stream().filter(pair -> pair.saidApart(answers)).toList();
        if (!apart.isEmpty()) {
            return KeyPair.unholdable(apart);
        }
        List<KeyPair> open = answers.all() != null
                ? List.of()
                : spelt.stream().filter(pair -> !pair.said(answers)).toList();
        if (open.isEmpty()) {
            return null;
        }
        KeyPair first = open.get(0);
        return keys == 1
                ? KeyPair.question(open, "--patient", List.of(first.one(), first.other()))
                : KeyPair.question(open);
    }

    /** Returns the keys that the store spells with other signs; those it does not know at all are added to the list. */
    private List<KeyPair> spelt(List<PatientKey> keys, List<PatientKey> unknown) {
        List<KeyPair> pairs = new ArrayList<>();
        Map<PatientKey, Person> known = patients.find(keys);
        for (PatientKey key : keys) {
            Person stored = known.get(key);
            if (stored == null) {
                unknown.add(key);
            } else if (!Spelling.alike(stored.key().text(), key.text())) {
                pairs.add(new KeyPair(stored.key().text(), key.text()));
            }
        }
        return pairs;
    }

    /** Returns whether a row tells of a night before its patient was born. */
    boolean beforeBirth(PatientKey patient, Entry entry) {
        Optional<LocalDate> birth = births.computeIfAbsent(
                patient, key -> patients.find(key).map(Person::profile).map(profile -> profile.birthDate()));
        return birth.isPresent() && entry.night().isBefore(birth.get());
    }
}
