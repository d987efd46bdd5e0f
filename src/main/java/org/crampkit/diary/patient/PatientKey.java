package org.crampkit.diary.patient;

import java.util.Locale;

/**
 * The clinic's key of a patient, as text: leading zeros and long numbers are kept.
 *
 * @param text the key as the clinic writes it, trimmed, not empty
 */
public record PatientKey(String text) {

    /** Checks that there is a key at all. */
    public PatientKey {
        text = text.strip();
        if (text.isEmpty()) {
            throw new IllegalArgumentException("a patient key cannot be empty");
        }
    }

    /** Returns the spelling that two writings of one key share: upper case, letters and digits only. */
    public String folded() {
        if (isFolded()) {
            return text;
        }
        String kept = text.codePoints()
                .filter(Character::isLetterOrDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .toUpperCase(Locale.ROOT);
        return kept.isEmpty() ? text : kept;
    }

    private boolean isFolded() {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c < 'A' || c > 'Z') && (c < '0' || c > '9')) {
                return false;
            }
        }
        return true;
    }

    @Override
    public String toString() {
        return text;
    }
}
