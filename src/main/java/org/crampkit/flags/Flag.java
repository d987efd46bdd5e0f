package org.crampkit.flags;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A red flag that a diary raises.
 *
 * @param id rule id, such as {@code RF-DVT}
 * @param tier the highest tier that hits
 * @param status open, reviewed or cleared
 * @param title plain title for staff
 * @param evidence what it rests on, oldest night first, never empty
 * @param sources the rule's sources, each with its kind
 * @param review what a clinician recorded last, null where nobody looked at it; it stays when newer evidence opens the flag
 */
public record Flag(
        String id,
        Tier tier,
        FlagStatus status,
        String title,
        List<Evidence> evidence,
        List<String> sources,
        @Nullable Review review) {

    /** The source that a rule file of the clinic's own names first. */
    public static final String OWN_FILE = "clinic rule: this clinic's own file";

    /** A flag of which no review is known. */
    public Flag(String id, Tier tier, FlagStatus status, String title, List<Evidence> evidence, List<String> sources) {
        this(id, tier, status, title, evidence, sources, null);
    }

    /** Copies the lists. */
    public Flag {
        evidence = List.copyOf(evidence);
        sources = List.copyOf(sources);
    }

    /** Tells whether a rule file of the clinic's own raised it. */
    public boolean byClinicRule() {
        return sources.contains(OWN_FILE);
    }

    /** Returns the flag with another status and the review behind it. */
    public Flag with(FlagStatus newStatus, @Nullable Review newReview) {
        return new Flag(id, tier, newStatus, title, evidence, sources, newReview);
    }

    /**
     * What a clinician recorded about a flag.
     *
     * @param outcome the clinician's words
     * @param by who
     * @param on the day
     */
    public record Review(String outcome, String by, LocalDate on) {}
}
