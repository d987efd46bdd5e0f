package org.crampkit.audit.count;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.crampkit.diary.Diary;
import org.crampkit.flags.Tier;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one patient, for counting.
 *
 * @param diary all stored nights, rejected rows and the profile
 * @param raised flags with the day they were first raised
 * @param handouts handouts given
 * @param notes reviews, notes and overrides that clinicians recorded
 * @param medicines classes of medicines linked with cramps that the list names (clinical reference 3.1)
 * @param medicineList whether the list was read
 * @param quinineStarted when quinine was started, null where that is not known
 * @param textsValidTo the last day on which the texts of handouts are in date
 */
public record PatientFacts(
        Diary diary,
        List<Raised> raised,
        List<Given> handouts,
        List<Noted> notes,
        Set<String> medicines,
        MedicineList medicineList,
        @Nullable LocalDate quinineStarted,
        LocalDate textsValidTo) {

    /** Copies the collections. */
    public PatientFacts {
        raised = List.copyOf(raised);
        handouts = List.copyOf(handouts);
        notes = List.copyOf(notes);
        medicines = Set.copyOf(medicines);
    }

    /** Returns the first day, up to a day, on which somebody looked at a flag since it was raised. */
    public Optional<LocalDate> reviewed(Raised raised, LocalDate upTo) {
        return notes.stream()
                .filter(note -> note.kind().equals("review") && note.subject().equals(raised.rule()))
                .map(Noted::on)
                .filter(day -> !day.isBefore(raised.on()) && !day.isAfter(upTo))
                .min(LocalDate::compareTo);
    }

    /** Whether the medicine list was read. */
    public enum MedicineList {
        /** The field is empty. */
        UNKNOWN,
        /** A part of it was not understood. */
        UNREAD_PARTS,
        /** Every part of it was understood. */
        READ
    }

    /**
     * Something that a clinician recorded.
     *
     * @param kind {@code review}, {@code note} or {@code override}
     * @param subject rule id, note word or advice id
     * @param on the day
     */
    public record Noted(String kind, String subject, LocalDate on) {}

    /**
     * A flag that was raised.
     *
     * @param rule rule id
     * @param tier how soon it wants a clinician
     * @param on the day it was first raised
     */
    public record Raised(String rule, Tier tier, LocalDate on) {}

    /**
     * A handout that was given.
     *
     * @param on the day
     * @param language language code
     * @param fontSize print size in points
     * @param held whether self-care was held
     * @param items ids of the advice printed
     */
    public record Given(LocalDate on, String language, int fontSize, boolean held, List<String> items) {
        /** Copies the list. */
        public Given {
            items = List.copyOf(items);
        }
    }
}
