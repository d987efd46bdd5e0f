package org.crampkit.flags.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The words of all phrases, found again where they are slightly misspelt: 1 edit from 6 letters on, 2 from 10 on. */
final class Spelling {

    private static final int SHORTEST = 6;
    private static final int TWO_EDITS = 10;

    private static final int MOST_REMEMBERED = 20_000;

    private final Set<String> known;
    private final Map<String, List<String>> seen = new ConcurrentHashMap<>();
    private final Map<Character, List<String>> byFirstLetter = new HashMap<>();

    Spelling(Set<String> known) {
        this.known = Set.copyOf(known);
        for (String word : known) {
            if (word.length() >= SHORTEST) {
                byFirstLetter
                        .computeIfAbsent(word.charAt(0), key -> new ArrayList<>())
                        .add(word);
            }
        }
    }

    /** Returns the known words that a word may stand for; itself where it is known. */
    List<String> meant(String word) {
        List<String> remembered = seen.get(word);
        if (remembered == null) {
            remembered = find(word);
            if (seen.size() < MOST_REMEMBERED) {
                seen.put(word, remembered);
            }
        }
        return remembered;
    }

    private List<String> find(String word) {
        if (known.contains(word)) {
            return List.of(word);
        }
        if (word.length() < SHORTEST - 1) {
            return List.of();
        }
        return byFirstLetter.getOrDefault(word.charAt(0), List.of()).stream()
                .filter(right -> near(word, right))
                .toList();
    }

    private static boolean near(String word, String right) {
        int allowed = right.length() >= TWO_EDITS ? 2 : 1;
        return Math.abs(word.length() - right.length()) <= allowed && edits(word, right) <= allowed;
    }

    /** Insertions, deletions, replacements and swaps of neighbours. */
    private static int edits(String a, String b) {
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    cost[i][j] = i + j;
                    continue;
                }
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                cost[i][j] = Math.min(Math.min(cost[i - 1][j], cost[i][j - 1]) + 1, cost[i - 1][j - 1] + change);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    cost[i][j] = Math.min(cost[i][j], cost[i - 2][j - 2] + 1);
                }
            }
        }
        return cost[a.length()][b.length()];
    }
}
