package org.crampkit.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crampkit.diary.patient.PatientKey;

/** What was raised and what was handed out, for the trail of care and the audit. */
public interface Records {

    /**
     * Notes the flags a check found; a flag that was raised before keeps its first time.
     *
     * @param tiers rule id to tier letter
     * @return the rules that were never raised for the patient before, at whatever tier
     */
    Set<String> raised(PatientKey patient, Map<String, String> tiers, LocalDate asOf, String ruleSetVersion);

    /** Notes the flags a check found of several patients; see {@link #raised(PatientKey, Map, LocalDate, String)}. */
    Map<PatientKey, Set<String>> raised(
            Map<PatientKey, ? extends Map<String, String>> tiers, LocalDate asOf, String ruleSetVersion);

    /** Returns every flag ever raised, oldest first. */
    List<RaisedFlag> raisedFlags();

    /** Notes a handout. */
    void handedOut(HandoutLine handout);

    /** Returns every handout, oldest first. */
    List<HandoutLine> handouts();

    /** Returns who has recorded nights of an import that is younger than their last handout, or has nights and never had one. */
    List<PatientKey> due();

    /**
     * A flag as it was first raised.
     *
     * @param patient whose
     * @param rule rule id
     * @param tier tier letter
     * @param on the as-of day
     * @param at real time
     * @param ruleSetVersion version of the rule book
     */
    record RaisedFlag(PatientKey patient, String rule, String tier, LocalDate on, Instant at, String ruleSetVersion) {}

    /**
     * A handout that was written.
     *
     * @param patient whose
     * @param on the as-of day
     * @param at real time
     * @param language language code
     * @param fontSize print size in points
     * @param sha256 hash of the PDF
     * @param contentHash hash of its content
     * @param held whether self-care was held
     * @param items ids of the advice printed, joined by blanks
     */
    record HandoutLine(
            PatientKey patient,
            LocalDate on,
            Instant at,
            String language,
            int fontSize,
            String sha256,
            String contentHash,
            boolean held,
            String items) {}
}
