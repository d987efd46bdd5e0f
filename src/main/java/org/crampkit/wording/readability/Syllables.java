package org.crampkit.wording.readability;

import java.util.Locale;

/** Counts syllables: English by vowel groups, Spanish by nuclei with the rules of hiatus and diphthong. */
final class Syllables {

    private static final String ENGLISH_VOWELS = "aeiouy";
    private static final String STRONG = "aeoáéóíú";
    private static final String WEAK = "iuü";

    private Syllables() {}

    /** Returns the syllables of an English word, at least one. */
    static int english(String word) {
        String letters = word.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
        int count = 0;
        boolean inside = false;
        for (int i = 0; i < letters.length(); i++) {
            char letter = letters.charAt(i);
            boolean vowel = ENGLISH_VOWELS.indexOf(letter) >= 0;
            count += vowel && !inside ? 1 : 0;
            inside = vowel;
        }
        boolean silent = letters.endsWith("e") && !letters.matches(".*[^aeiouy]le");
        silent |= letters.matches(".*[^aeioutd]ed") || letters.matches(".*[^aeiouscxzgh]es");
        count += letters.matches(".*(ia|io|iu|ua|uo|eo)[a-z]*") && !letters.matches(".*(tion|sion|cious|gua|qua|quo).*")
                ? 1
                : 0;
        return Math.max(1, silent ? count - 1 : count);
    }

    /** Returns the syllables of a Spanish word, at least one. */
    static int spanish(String word) {
        String letters = word.toLowerCase(Locale.ROOT)
                .replaceAll("[^a-záéíóúüñ]", "")
                .replaceAll("qu(?=[eiéí])", "q")
                .replaceAll("gu(?=[eiéí])", "g")
                .replaceAll("y$", "i")
                .replaceAll("^y$", "i");
        int count = 0;
        boolean weakBefore = false;
        boolean anyBefore = false;
        for (int i = 0; i < letters.length(); i++) {
            char letter = letters.charAt(i);
            boolean strong = STRONG.indexOf(letter) >= 0;
            boolean weak = WEAK.indexOf(letter) >= 0;
            boolean joins = weak ? anyBefore : weakBefore && letter != 'í' && letter != 'ú';
            count += (strong || weak) && !joins ? 1 : 0;
            weakBefore = weak && !anyBefore;
            anyBefore = strong || weak;
        }
        return Math.max(1, count);
    }
}
