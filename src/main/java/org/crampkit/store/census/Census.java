package org.crampkit.store.census;

import java.time.LocalDate;
import java.util.List;
import java.util.function.ObjIntConsumer;
import org.crampkit.diary.Diary;

/** Everything stored of a clinic, for counting. */
public interface Census {

    /**
     * Gives what is stored of every patient, in key order, but for the words: no medicines, notes or cells of a row as they
     * were written. Nothing of a row has to be unsealed for it, and one patient is held at a time.
     *
     * @param taker is given each patient, and how many there are in all
     */
    void each(ObjIntConsumer<Counted> taker);

    /**
     * One patient.
     *
     * @param diary profile, nights and faults
     * @param raised flags, in the order they were first raised
     * @param given handouts, oldest first
     * @param noted what clinicians recorded, oldest first
     */
    record Counted(Diary diary, List<Raised> raised, List<Given> given, List<Noted> noted) {
        /** Copies the lists. */
        public Counted {
            raised = List.copyOf(raised);
            given = List.copyOf(given);
            noted = List.copyOf(noted);
        }
    }

    /**
     * A flag as it was first raised.
     *
     * @param rule rule id
     * @param tier tier letter
     * @param on the as-of day
     */
    record Raised(String rule, String tier, LocalDate on) {}

    /**
     * A handout that was written.
     *
     * @param on the as-of day
     * @param language language code
     * @param fontSize print size in points
     * @param held whether self-care was held
     * @param items ids of the advice printed, joined by blanks
     */
    record Given(LocalDate on, String language, int fontSize, boolean held, String items) {}

    /**
     * Something that a clinician recorded.
     *
     * @param kind its kind, in small letters
     * @param subject rule, advice item or note word; empty where the kind says it all
     * @param on the as-of day
     */
    record Noted(String kind, String subject, LocalDate on) {}
}
