package org.crampkit.intake.words;

import java.util.Map;

/** Brings the many signs of typed text to the plain ones: one hyphen, one blank, no invisible marks, fractions as decimals. */
public final class Signs {

    private static final Map<Character, String> FRACTIONS = Map.of(
            '½', "5", '¼', "25", '¾', "75", '⅓', "333333", '⅔', "666667", '⅛', "125", '⅜', "375", '⅝', "625", '⅞',
            "875");

    private Signs() {}

    /** Returns a text with plain hyphens and blanks, and without marks that nobody sees. */
    public static String plain(String text) {
        if (ascii(text)) {
            return text;
        }
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (hyphen(c)) {
                plain.append('-');
            } else if (c == '\u00A0' || c == '\u202F' || c == '\u2009') {
                plain.append(' ');
            } else if (Character.getType(c) != Character.FORMAT) {
                plain.append(c);
            }
        }
        return plain.toString();
    }

    /** Returns a text of numbers with plain signs, and "2½" as 2.5. */
    public static String numbers(String text) {
        if (ascii(text)) {
            return text;
        }
        StringBuilder plain = new StringBuilder(text.length());
        String signs = plain(text);
        for (int i = 0; i < signs.length(); i++) {
            String decimals = FRACTIONS.get(signs.charAt(i));
            if (decimals == null) {
                plain.append(signs.charAt(i));
            } else {
                whole(plain);
                plain.append('.').append(decimals);
            }
        }
        return plain.toString();
    }

    /** Makes the end of a text a whole number, 0 where none stands there. */
    private static void whole(StringBuilder text) {
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == ' ') {
            end--;
        }
        if (end > 0 && text.charAt(end - 1) >= '0' && text.charAt(end - 1) <= '9') {
            text.setLength(end);
        } else {
            text.append('0');
        }
    }

    /** Returns whether a fraction such as "½" stands in a text. */
    public static boolean fraction(String text) {
        return !ascii(text) && text.chars().anyMatch(c -> FRACTIONS.containsKey((char) c));
    }

    /** Returns whether a text is put in doubt by a question mark beside its words. */
    public static boolean doubted(String text) {
        return text.indexOf('?') >= 0 && text.chars().anyMatch(Character::isLetterOrDigit);
    }

    private static boolean hyphen(char c) {
        return (c >= '\u2010' && c <= '\u2015') || c == '\u2212' || c == '\uFE63' || c == '\uFF0D';
    }

    private static boolean ascii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 127) {
                return false;
            }
        }
        return true;
    }
}
