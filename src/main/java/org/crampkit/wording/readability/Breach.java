package org.crampkit.wording.readability;

/**
 * Something in a patient's text that the reading gate does not let through.
 *
 * @param kind what it breaks
 * @param key the sentence, or the part of the pack that is read together
 * @param text the sentence, or the word
 * @param measure words of the sentence or score of the part; 0 where nothing is measured
 * @param instead the plain word, the formula's name, or what is wrong with the pattern
 */
public record Breach(Kind kind, String key, String text, double measure, String instead) {

    /** What is broken. */
    public enum Kind {
        /** The sentence has too many words. */
        LONG_SENTENCE,
        /** A word of the list is used. */
        HARD_WORD,
        /** The part as a whole is too hard. */
        HARD_PART,
        /** The pattern cannot be filled in, so that nothing can be printed. */
        BROKEN_PATTERN
    }
}
