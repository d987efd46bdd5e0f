package org.crampkit.flags.condition;

import java.util.Set;
import org.crampkit.flags.facts.Facts;

/** One condition of a rule. The list is closed: a rule file can say nothing else. */
public sealed interface Condition
        permits Combination,
                SymptomTold,
                CrampsTold,
                NightsTold,
                RateReached,
                ProfileFact,
                MedicineTaken,
                CrampsRising,
                WordsTold,
                DataFaulty {

    /** Checks the condition against what a diary tells. */
    Outcome check(Facts facts);

    /** Returns whether words in free text of one of these lists can be evidence for it. */
    default boolean hears(Set<String> lists) {
        return false;
    }

    /** Returns the condition in words for staff. */
    String describe();
}
