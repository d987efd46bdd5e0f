package org.crampkit.medicines;

import java.util.List;

/** What a run of words in a medicine text means. */
sealed interface Meaning {

    /** One medicine, or a combination with every ingredient. */
    record Drug(List<Ingredient> ingredients) implements Meaning {
        public Drug {
            ingredients = List.copyOf(ingredients);
        }
    }

    /** A word that turns or leads the sentence. */
    record Word(Kind kind) implements Meaning {}

    /**
     * An ingredient in one of its classes.
     *
     * @param name generic name
     * @param medicineClass class id
     * @param signal S, M, W or empty
     */
    record Ingredient(String name, String medicineClass, String signal) {}

    /** What a word does to the medicines around it; the names are those of the file's word lists. */
    enum Kind {
        FILLER,
        NOUN,
        NUMBER,
        NEGATION,
        NEGATION_AHEAD,
        RESUME,
        RESTART,
        RELATIVE,
        START,
        PURPOSE
    }
}
