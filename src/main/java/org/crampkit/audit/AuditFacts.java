package org.crampkit.audit;

import java.time.LocalDate;
import java.util.List;
import org.crampkit.diary.Period;
import org.crampkit.document.Brand;
import org.crampkit.flags.FlagReport;
import org.crampkit.summary.Summary;

/**
 * What an audit is made from. Patients come one by one, so that memory does not grow with the clinic.
 *
 * @param period the nights and days it covers
 * @param brand the clinic
 * @param policy {@code nhs}, {@code cms} or {@code internal}
 * @param madeOn the day it is made
 * @param patients a line a patient with a diary night in the period
 * @param patientsListed patients on the list
 * @param imports imports in the period that stand
 * @param faults rows rejected in the period, by message code
 * @param handouts handouts in the period, by {@code language} and whether held
 */
public record AuditFacts(
        Period period,
        Brand brand,
        String policy,
        LocalDate madeOn,
        List<PatientFacts> patients,
        int patientsListed,
        int imports,
        List<FaultFacts> faults,
        List<HandoutFacts> handouts) {

    /** Copies the lists. */
    public AuditFacts {
        patients = List.copyOf(patients);
        faults = List.copyOf(faults);
        handouts = List.copyOf(handouts);
    }

    /**
     * One patient's part.
     *
     * @param summary figures over the audit period
     * @param flags flags
     */
    public record PatientFacts(Summary summary, FlagReport flags) {}

    /**
     * Rejected rows.
     *
     * @param patient index of the patient (1 …), for counting people; never printed
     * @param code message code
     */
    public record FaultFacts(int patient, String code) {}

    /**
     * A handout given.
     *
     * @param patient index of the patient (1 …), for counting people; never printed
     * @param language language code
     * @param held whether self-care was held
     */
    public record HandoutFacts(int patient, String language, boolean held) {}
}
