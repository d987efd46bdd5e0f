package org.crampkit.intake.words;

import java.text.Normalizer;
import java.util.Locale;

/** The plain form in which words are compared: lower case, no accents, no punctuation, single blanks. */
public final class Plain {

    private Plain() {}

    /** Returns the plain form; a text of signs alone, such as "-", is returned as it stands, without blanks. */
    public static String of(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        boolean gap = false;
        String letters = ascii(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFD);
        for (int i = 0; i < letters.length(); i++) {
            char c = letters.charAt(i);
            if (Character.isLetterOrDigit(c) || c == '<' || c == '>') {
                if (gap && plain.length() > 0) {
                    plain.append(' ');
                }
                gap = false;
                append(plain, c);
            } else if (Character.getType(c) != Character.NON_SPACING_MARK) {
                gap = true;
            }
        }
        return plain.length() == 0 ? text.strip() : plain.toString();
    }

    private static void append(StringBuilder plain, char c) {
        if (c == 'ß') {
            plain.append("ss");
        } else if (c == 'œ' || c == 'Œ') {
            plain.append("oe");
        } else {
            plain.append(Character.toLowerCase(c));
        }
    }

    private static boolean ascii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 127) {
                return false;
            }
        }
        return true;
    }

    /** Returns the text in lower case with single blanks, signs kept. */
    public static String lower(String text) {
        String lower = text.strip().toLowerCase(Locale.ROOT);
        StringBuilder single = new StringBuilder(lower.length());
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i) == '\u00A0' || lower.charAt(i) == '\n' ? ' ' : lower.charAt(i);
            if (c != ' ' || (single.length() > 0 && single.charAt(single.length() - 1) != ' ')) {
                single.append(c);
            }
        }
        return single.toString();
    }
}
