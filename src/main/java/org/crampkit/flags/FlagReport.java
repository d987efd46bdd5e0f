package org.crampkit.flags;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.crampkit.diary.patient.PatientKey;
import org.crampkit.summary.EvidenceGrade;

/**
 * All flags of one patient.
 *
 * @param patient whose
 * @param asOf the day it was made for
 * @param grade what the diary supports
 * @param nightsRecorded nights recorded
 * @param nightsPossible nights possible
 * @param flags flags raised, most urgent first
 * @param possible hits in free text
 * @param notAssessed rules that could not be assessed
 * @param ruleSetVersion version of the rule book that was used
 * @param clinicRules ids of the rules that a file of the clinic's own changed, whether they raised a flag or not
 */
public record FlagReport(
        PatientKey patient,
        LocalDate asOf,
        EvidenceGrade grade,
        int nightsRecorded,
        int nightsPossible,
        List<Flag> flags,
        List<PossibleFlag> possible,
        List<NotAssessed> notAssessed,
        String ruleSetVersion,
        List<String> clinicRules) {

    /** Copies the lists. */
    public FlagReport {
        flags = List.copyOf(flags);
        possible = List.copyOf(possible);
        notAssessed = List.copyOf(notAssessed);
        clinicRules = List.copyOf(clinicRules);
    }

    /** Returns the report with the statuses that reviews gave its flags. */
    public FlagReport with(List<Flag> newFlags, List<PossibleFlag> newPossible) {
        return new FlagReport(
                patient,
                asOf,
                grade,
                nightsRecorded,
                nightsPossible,
                newFlags,
                newPossible,
                notAssessed,
                ruleSetVersion,
                clinicRules);
    }

    /** Returns the highest tier that is not cleared, empty where there is none. */
    public Optional<Tier> highestTier() {
        return flags.stream()
                .filter(flag -> flag.status() != FlagStatus.CLEARED)
                .map(Flag::tier)
                .min(Tier::compareTo);
    }

    /** Returns whether an E or S flag, sure or possible, that is not cleared holds all self-care text. */
    public boolean holdsSelfCare() {
        return !holding().isEmpty();
    }

    /** Returns the ids of the E and S flags, sure or possible, that hold all self-care text, each once. */
    public List<String> holding() {
        Stream<String> sure = flags.stream()
                .filter(flag -> flag.tier().holdsSelfCare() && flag.status() != FlagStatus.CLEARED)
                .map(Flag::id);
        Stream<String> maybe = possible.stream()
                .filter(hit -> hit.tier().holdsSelfCare() && hit.status() == FlagStatus.OPEN)
                .map(PossibleFlag::id);
        return Stream.concat(sure, maybe).distinct().toList();
    }
}
