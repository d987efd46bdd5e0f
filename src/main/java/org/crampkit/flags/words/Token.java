package org.crampkit.flags.words;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One word of a text, or a comma.
 *
 * @param text folded: lower case, no accents
 * @param start where it begins in the text as written
 * @param end where it ends there
 * @param clause number of the clause it stands in
 */
record Token(String text, int start, int end, int clause) {

    /** Words (an apostrophe inside belongs to them, a French elision is a word of its own), commas and slashes, and what ends a clause. */
    private static final Pattern PIECE = Pattern.compile(
            "(?:[dljnsmtcDLJNSMTC]|[qQ]u)['’](?=\\p{L}{2})|[\\p{L}\\p{M}\\p{N}]+(?:['’´`][\\p{L}\\p{M}]+)*|[,/+&]|[.!?;\\n\\r()]+|\\s[-–—]+\\s|[–—]");

    private static final String SEPARATORS = ",/+&";

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    boolean comma() {
        return text.equals(",");
    }

    static List<Token> of(String text, Set<String> breaks) {
        List<Token> tokens = new ArrayList<>();
        int clause = 0;
        Matcher pieces = PIECE.matcher(text);
        while (pieces.find()) {
            String piece = pieces.group();
            if (SEPARATORS.indexOf(piece.charAt(0)) >= 0) {
                tokens.add(new Token(",", pieces.start(), pieces.end(), clause));
            } else if (!Character.isLetterOrDigit(piece.codePointAt(0))) {
                clause++;
            } else {
                String folded = fold(piece);
                clause += breaks.contains(folded) ? 1 : 0;
                tokens.add(new Token(folded, pieces.start(), pieces.end(), clause));
            }
        }
        return tokens;
    }

    /** Folds a word: lower case, no accents, no apostrophes, sharp s as ss. */
    static String fold(String word) {
        String plain = plain(word);
        if (plain != null) {
            return plain;
        }
        String bare = MARKS.matcher(Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD))
                .replaceAll("");
        return bare.replace("ß", "ss").replaceAll("['’´`]", "");
    }

    /** Folds a word of plain letters and digits, null where it has any other character. */
    private static @Nullable String plain(String word) {
        boolean upper = false;
        for (int i = 0; i < word.length(); i++) {
            char letter = word.charAt(i);
            boolean capital = letter >= 'A' && letter <= 'Z';
            if (!capital && (letter < 'a' || letter > 'z') && (letter < '0' || letter > '9')) {
                return null;
            }
            upper |= capital;
        }
        return upper ? word.toLowerCase(Locale.ROOT) : word;
    }
}
