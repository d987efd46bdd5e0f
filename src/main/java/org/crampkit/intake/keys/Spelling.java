package org.crampkit.intake.keys;

import java.util.Locale;
import java.util.regex.Pattern;
import org.crampkit.diary.patient.PatientKey;

/** How near two writings of a patient key are. */
public final class Spelling {

    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern LEADING_ZEROS = Pattern.compile("(?<!\\d)0+(?=\\d)");

    private Spelling() {}

    /** Returns a key without blanks, in upper case: writings that are equal so are one key, and nobody is asked. */
    public static String letters(String key) {
        return BLANKS.matcher(key).replaceAll("").toUpperCase(Locale.ROOT);
    }

    /** Returns whether two writings differ in case and blanks alone. */
    public static boolean alike(String one, String other) {
        return letters(one).equals(letters(other));
    }

    /** Returns what two keys share that differ in signs and in the leading zeros of their numbers alone. */
    public static String withoutZeros(PatientKey key) {
        return new PatientKey(LEADING_ZEROS.matcher(key.text()).replaceAll("")).folded();
    }
}
