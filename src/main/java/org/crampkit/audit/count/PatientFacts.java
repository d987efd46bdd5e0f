package org.crampkit.audit.count;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.crampkit.diary.Diary;
import org.crampkit.flags.Tier;

/**
 * What is known of one patient, for counting.
 *
 * @param diary all stored nights, rejected rows and the profile
 * @param raised flags with the day they were first raised
 * @param handouts handouts given
 * @param medicines classes of medicines linked with cramps that the list names (clinical reference 3.1)
 */
public record PatientFacts(Diary diary, List<Raised> raised, List<Given> handouts, Set<String> medicines) {

    /** Copies the collections. */
    public PatientFacts {
        raised = List.copyOf(raised);
        handouts = List.copyOf(handouts);
        medicines = Set.copyOf(medicines);
    }

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
