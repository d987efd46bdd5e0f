package org.crampkit.workflow.care;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.crampkit.diary.Diary;
import org.crampkit.diary.Period;
import org.crampkit.diary.patient.PatientKey;
import org.crampkit.diary.patient.Person;
import org.crampkit.workflow.Clinic;
import org.crampkit.workflow.Desk;
import org.crampkit.workflow.Refusal;
import org.crampkit.workflow.RefusedException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows the patient list, or one patient of it. */
@Component
public final class ShowPatients {

    private final Clinic clinic;

    /** Works on one clinic. */
    public ShowPatients(Clinic clinic) {
        this.clinic = clinic;
    }

    /**
     * Lists patients in key order and notes in the trail that it was done.
     *
     * @param find part of a key or a name in any case, null for all
     */
    public List<Line> list(@Nullable String find, Desk desk) {
        String wanted = find == null ? "" : find.strip().toLowerCase(Locale.ROOT);
        return clinic.ledger().write(() -> {
            List<Line> lines = clinic.ledger().patients().all().stream()
                    .filter(person -> matches(person, wanted))
                    .map(this::line)
                    .toList();
            Map<String, String> details = Map.of("patients", Integer.toString(lines.size()));
            clinic.ledger().trail().append("patients", null, desk.by(), details);
            return lines;
        });
    }

    /**
     * Shows one patient and notes in the trail that it was done.
     *
     * @throws RefusedException where there is no such patient
     */
    public Line one(String key, Desk desk) {
        return clinic.ledger().write(() -> {
            Person person = person(clinic, key);
            clinic.ledger().trail().append("patient", person.key().text(), desk.by(), Map.of());
            return line(person);
        });
    }

    /**
     * Finds a patient by key.
     *
     * @throws RefusedException where there is no such patient
     */
    public static Person person(Clinic clinic, String key) {
        Optional<Person> person =
                key.isBlank() ? Optional.empty() : clinic.ledger().patients().find(new PatientKey(key));
        return person.orElseThrow(
                () -> new RefusedException(new Refusal.NotFound("CK-401", "no-patient", Map.of("key", key))));
    }

    private Line line(Person person) {
        Diary diary = clinic.ledger().diaries().load(person.key());
        int recorded = Math.toIntExact(
                diary.nights().stream().filter(night -> night.recorded()).count());
        return new Line(
                person,
                clinic.ledger().patients().registered(person.key()),
                recorded,
                diary.latestPeriod().orElse(null));
    }

    private static boolean matches(Person person, String wanted) {
        return wanted.isEmpty()
                || person.key().text().toLowerCase(Locale.ROOT).contains(wanted)
                || person.identity().fullName().toLowerCase(Locale.ROOT).contains(wanted);
    }

    /**
     * One patient.
     *
     * @param person key, names, profile
     * @param registered whether the patient is on the list, or was only named by a diary
     * @param nightsRecorded nights recorded in all
     * @param latest the latest diary period, null where there is none
     */
    public record Line(Person person, boolean registered, int nightsRecorded, @Nullable Period latest) {}
}
