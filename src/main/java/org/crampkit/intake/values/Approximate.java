package org.crampkit.intake.values;

import org.crampkit.intake.words.Plain;
import org.crampkit.intake.words.WordList;

/**
 * A text without the words that say "about".
 *
 * @param text what is left, in lower case
 * @param about whether such a word stood there
 */
record Approximate(String text, boolean about) {

    /** Message code of a value that was given as about right. */
    static final String NOTE = "CK-310";

    /** Takes "about" words off both ends. */
    static Approximate of(String raw, WordList<String> aboutWords) {
        String text = Plain.lower(raw);
        boolean about = false;
        while (true) {
            String shorter = shorten(text, aboutWords);
            if (shorter.equals(text)) {
                return new Approximate(text, about);
            }
            about = true;
            text = shorter;
        }
    }

    private static String shorten(String text, WordList<String> aboutWords) {
        if (text.startsWith("~") || text.startsWith("≈")) {
            return text.substring(1).strip();
        }
        if (text.endsWith("?") && text.length() > 1) {
            return text.substring(0, text.length() - 1).strip();
        }
        int space = text.indexOf(' ');
        if (space > 0 && aboutWords.silent(text.substring(0, space))) {
            return text.substring(space + 1).strip();
        }
        int dot = text.indexOf('.');
        if (dot > 0 && dot + 1 < text.length() && aboutWords.silent(text.substring(0, dot))) {
            return text.substring(dot + 1).strip();
        }
        int last = text.lastIndexOf(' ');
        if (last > 0 && aboutWords.silent(text.substring(last + 1)) && text.length() - last > 2) {
            return text.substring(0, last).strip();
        }
        return text.endsWith(" or so") ? text.substring(0, text.length() - 6).strip() : text;
    }

    /** Returns the note that goes with a value read from it. */
    String note() {
        return about ? NOTE : "";
    }
}
