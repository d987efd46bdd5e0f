package org.crampkit.flags.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Words that stand for a symptom or a list; ".." between two of them leaves room for up to three others.
 *
 * @param list what it stands for; empty for words that must not be taken for a symptom
 * @param words folded words
 * @param gapBefore for each word, whether others may stand before it
 */
record Phrase(String list, List<String> words, List<Boolean> gapBefore) {

    private static final int WIDEST_GAP = 3;

    static Phrase of(String list, String text) {
        List<String> words = new ArrayList<>();
        List<Boolean> gaps = new ArrayList<>();
        boolean gap = false;
        for (String part : Arrays.asList(text.strip().split("[\\s_]+"))) {
            if (part.equals("..")) {
                gap = true;
            } else {
                words.add(Token.fold(part));
                gaps.add(gap);
                gap = false;
            }
        }
        return new Phrase(list, List.copyOf(words), List.copyOf(gaps));
    }

    /**
     * Returns the place after the last word where the phrase begins at a token, or -1.
     *
     * @param meant for each token the words it may stand for
     */
    int endAt(List<Token> tokens, List<List<String>> meant, int start) {
        return follow(tokens, meant, start, 0, tokens.get(start).clause());
    }

    private int follow(List<Token> tokens, List<List<String>> meant, int at, int word, int clause) {
        if (word == words.size()) {
            return at;
        }
        int farthest = gapBefore.get(word) ? at + WIDEST_GAP : at;
        for (int i = at; i <= farthest && i < tokens.size() && tokens.get(i).clause() == clause; i++) {
            if (meant.get(i).contains(words.get(word))) {
                int end = follow(tokens, meant, i + 1, word + 1, clause);
                if (end >= 0) {
                    return end;
                }
            }
        }
        return -1;
    }
}
