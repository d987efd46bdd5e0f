package org.crampkit.flags.condition;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.crampkit.flags.Evidence;

/** What checking a condition gives; what is not known is never clear. */
public sealed interface Outcome {

    /**
     * The condition is met.
     *
     * @param evidence what shows it
     */
    record Hit(List<Evidence> evidence) implements Outcome {
        /** Copies the list. */
        public Hit {
            evidence = List.copyOf(evidence);
        }
    }

    /** The condition is known not to be met. */
    record Clear() implements Outcome {}

    /**
     * The condition may or may not be met.
     *
     * @param missing what is not known, in contract words, never empty
     */
    record Unknown(Set<String> missing) implements Outcome {
        /** Copies the set and keeps its order. */
        public Unknown {
            missing = missing.size() == 1
                    ? Set.copyOf(missing)
                    : Collections.unmodifiableSet(new LinkedHashSet<>(missing));
        }

        /** Returns whether only free text could tell. */
        public boolean onlyFreeText() {
            return missing.size() == 1 && missing.contains(FREE_TEXT);
        }
    }

    /** What is missing where only free text could tell. */
    String FREE_TEXT = "notes";

    /** The one clear outcome. */
    Clear CLEAR = new Clear();

    /** Returns Unknown, or Clear where nothing is missing. */
    static Outcome unknownUnlessEmpty(Set<String> missing) {
        return missing.isEmpty() ? CLEAR : new Unknown(missing);
    }

    /** Returns Unknown for one missing word. */
    static Outcome unknown(String missing) {
        return new Unknown(Set.of(missing));
    }
}
