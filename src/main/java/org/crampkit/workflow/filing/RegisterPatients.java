package org.crampkit.workflow.filing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crampkit.diary.patient.PatientKey;
import org.crampkit.diary.patient.Person;
import org.crampkit.intake.PatientListReader.PatientList;
import org.crampkit.workflow.Clinic;
import org.crampkit.workflow.Desk;
import org.crampkit.workflow.FlagCheck;
import org.crampkit.workflow.Ledger;
import org.springframework.stereotype.Component;

/** Adds or updates patients from a list; what the list does not say stays as it was. */
@Component
public final class RegisterPatients {

    private final Clinic clinic;

    /** Registers with one clinic. */
    public RegisterPatients(Clinic clinic) {
        this.clinic = clinic;
    }

    /**
     * Checks that a file can be read, before any is.
     *
     * @throws org.crampkit.workflow.RefusedException where it is missing or cannot be read
     */
    public Path readable(Path file) {
        return FileList.readable(file);
    }

    /** Reads one list and saves its good rows. */
    public Outcome register(Path file, ImportDiary.Saving saving, Desk desk) {
        PatientList list = clinic.books().patientLists().read(file, desk.today());
        if (list.refused() != null || list.people().isEmpty()) {
            String code = list.refused() == null ? "CK-114" : list.refused().code();
            return new Outcome(file, FileOutcome.Status.REFUSED, list, List.of(), List.of(), 0, code);
        }
        return saving == ImportDiary.Saving.DRY_RUN
                ? clinic.ledger().rehearse(() -> save(file, list, FileOutcome.Status.READY, desk))
                : clinic.ledger().write(() -> save(file, list, FileOutcome.Status.IMPORTED, desk));
    }

    private Outcome save(Path file, PatientList list, FileOutcome.Status status, Desk desk) {
        Ledger ledger = clinic.ledger();
        List<PatientKey> added = new ArrayList<>();
        List<PatientKey> updated = new ArrayList<>();
        int same = 0;
        for (Person listed : list.people()) {
            Optional<Person> before = ledger.patients().find(listed.key());
            boolean known = ledger.patients().registered(listed.key());
            Person person = before.map(old -> ProfileUpdate.of(old, listed, list.named()))
                    .orElse(listed);
            boolean changed = ledger.patients().save(person);
            if (!known) {
                added.add(person.key());
            } else if (changed) {
                updated.add(person.key());
            } else {
                same++;
            }
        }
        List<PatientKey> touched = new ArrayList<>(added);
        touched.addAll(updated);
        for (PatientKey key : touched) {
            String what = added.contains(key) ? "added" : "updated";
            ledger.trail().append("register", key.text(), desk.by(), Map.of("sha256", list.sha256(), "change", what));
        }
        new FlagCheck(clinic).again(touched, desk);
        return new Outcome(file, status, list, added, updated, same, "");
    }

    /**
     * What became of a list.
     *
     * @param file the file
     * @param status what was done
     * @param list what was read
     * @param added keys that are new on the list
     * @param updated keys of which something changed
     * @param same patients of whom nothing changed
     * @param code message code where the file is refused, else empty
     */
    public record Outcome(
            Path file,
            FileOutcome.Status status,
            PatientList list,
            List<PatientKey> added,
            List<PatientKey> updated,
            int same,
            String code) {
        /** Copies the lists. */
        public Outcome {
            added = List.copyOf(added);
            updated = List.copyOf(updated);
        }

        /** Returns how many rows were kept out. */
        public int rejectedRows() {
            return Math.toIntExact(list.rejected().stream()
                    .map(rejection -> rejection.source().sheet() + "\n"
                            + rejection.source().row())
                    .distinct()
                    .count());
        }
    }
}
