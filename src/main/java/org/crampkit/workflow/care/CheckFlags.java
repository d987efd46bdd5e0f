package org.crampkit.workflow.care;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.crampkit.diary.patient.PatientKey;
import org.crampkit.diary.patient.Person;
import org.crampkit.flags.FlagReport;
import org.crampkit.workflow.Clinic;
import org.crampkit.workflow.Desk;
import org.crampkit.workflow.FlagCheck;
import org.springframework.stereotype.Component;

/** Shows red flags with their evidence, of one patient or of all. */
@Component
public final class CheckFlags {

    private final Clinic clinic;

    /** Works on one clinic. */
    public CheckFlags(Clinic clinic) {
        this.clinic = clinic;
    }

    /**
     * Checks one patient and notes in the trail that it was done.
     *
     * @throws org.crampkit.workflow.RefusedException where there is no such patient
     */
    public FlagReport one(String key, Desk desk) {
        return clinic.ledger()
                .write(() -> check(ShowPatients.person(clinic, key).key(), desk));
    }

    /** Checks every patient, in key order. */
    public List<FlagReport> all(Desk desk) {
        return clinic.ledger().write(() -> clinic.ledger().patients().all().stream()
                .map(Person::key)
                .map(key -> check(key, desk))
                .toList());
    }

    private FlagReport check(PatientKey key, Desk desk) {
        FlagCheck check = new FlagCheck(clinic);
        check.again(List.of(key), desk);
        FlagReport report = check.of(key, desk.today()).report();
        String raised =
                report.flags().stream().map(flag -> flag.id()).distinct().collect(Collectors.joining(" "));
        Map<String, String> details = Map.of("raised", raised, "ruleSet", report.ruleSetVersion());
        clinic.ledger().trail().append("flags", key.text(), desk.by(), details);
        return report;
    }
}
