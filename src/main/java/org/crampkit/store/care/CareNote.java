package org.crampkit.store.care;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.crampkit.diary.patient.PatientKey;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a clinician recorded; never changed, the newest of a kind stands.
 *
 * @param patient about whom
 * @param kind what was recorded
 * @param subject rule id, advice id or note word; empty where the kind says it all
 * @param tier tier letter of the flag when it was reviewed, else empty
 * @param on the as-of day
 * @param at real time
 * @param by who
 * @param startsOn first day of a plan, null for anything else
 * @param text the outcome or reason as written, empty where there is none
 * @param seen the evidence that was there when a flag was reviewed
 */
public record CareNote(
        PatientKey patient,
        Kind kind,
        String subject,
        String tier,
        LocalDate on,
        Instant at,
        String by,
        @Nullable LocalDate startsOn,
        String text,
        List<String> seen) {

    /** Copies the list. */
    public CareNote {
        seen = List.copyOf(seen);
    }

    /** A note that needs no tier, no start and no evidence. */
    public CareNote(PatientKey patient, Kind kind, String subject, LocalDate on, Instant at, String by, String text) {
        this(patient, kind, subject, "", on, at, by, null, text, List.of());
    }

    /** What was recorded. */
    public enum Kind {
        /** A flag was looked at; its hold stays. */
        REVIEW,
        /** A flag was looked at and its hold lifted. */
        CLEAR,
        /** Self-care text is held whatever the flags say. */
        HOLD,
        /** The hold is lifted. */
        RELEASE,
        /** A plan began. */
        PLAN,
        /** A word such as {@code teach-back}, {@code quinine-review} or {@code declined}. */
        NOTE,
        /** An advice item was added to a handout. */
        WITH,
        /** An advice item was left out of a handout. */
        WITHOUT,
        /** An advice item that was withheld as unsafe was printed all the same. */
        OVERRIDE
    }
}
