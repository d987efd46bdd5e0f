package org.crampkit.intake.columns;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.crampkit.intake.words.Plain;
import org.jspecify.annotations.Nullable;

/** Finds the field a header's words name: whole, in a question, or with a small misspelling. */
final class NameIndex {

    private static final int SHORTEST_MISSPELT = 5;
    private static final int LONG = 9;
    private static final int QUESTION_WORDS = 3;

    private final Map<String, String> names = new HashMap<>();
    private final Map<String, String> phrases = new HashMap<>();
    private final List<Name> spellings = new ArrayList<>();

    /**
     * Takes the names of a book.
     *
     * @throws IllegalArgumentException where one name stands under two fields
     */
    NameIndex(Map<String, ColumnFile.Names> fields) {
        fields.forEach((field, words) -> {
            add(field.replace('_', ' '), field);
            for (List<String> language : words.names()) {
                language.forEach(name -> add(Plain.of(name), field));
            }
            List<String> parts = words.phrases();
            if (parts != null) {
                parts.forEach(phrase -> phrases.put(Plain.of(phrase), field));
            }
        });
    }

    private void add(String name, String field) {
        String before = names.put(name, field);
        if (before != null && !before.equals(field)) {
            throw new IllegalArgumentException(
                    "columns.yaml: \"" + name + "\" stands under " + before + " and " + field);
        }
        if (before == null && name.length() >= SHORTEST_MISSPELT) {
            spellings.add(new Name(name, field, letters(name)));
        }
    }

    /** Returns the field of whole words, null where there is none. */
    @Nullable
    String whole(String plain) {
        return names.get(plain);
    }

    /** Returns the field of the longest phrase in a question, null where there is none. */
    @Nullable
    String question(String plain) {
        if (plain.split(" ", -1).length < QUESTION_WORDS) {
            return null;
        }
        String best = null;
        int longest = 0;
        for (Map.Entry<String, String> phrase : phrases.entrySet()) {
            if (phrase.getKey().length() > longest && (" " + plain + " ").contains(" " + phrase.getKey() + " ")) {
                best = phrase.getValue();
                longest = phrase.getKey().length();
            }
        }
        return best;
    }

    /** Returns the field of the only name that differs by a slip of the pen, null where there is none or several. */
    @Nullable
    String misspelt(String plain) {
        if (plain.length() < SHORTEST_MISSPELT) {
            return null;
        }
        int allowed = plain.length() >= LONG ? 2 : 1;
        long letters = letters(plain);
        String found = null;
        int best = allowed + 1;
        for (Name name : spellings) {
            int distance = name.mayBe(letters, allowed) ? EditDistance.of(plain, name.text(), allowed) : allowed + 1;
            if (distance < best) {
                best = distance;
                found = name.field();
            } else if (distance == best && distance <= allowed && !name.field().equals(found)) {
                found = null;
            }
        }
        return found;
    }

    /** Returns which letters a word has, a bit each. */
    private static long letters(String word) {
        return word.chars()
                .mapToLong(letter -> 1L << (letter & (Long.SIZE - 1)))
                .reduce(0, (a, b) -> a | b);
    }

    /** One name of a field, and which letters it has. */
    private record Name(String text, String field, long letters) {

        /** Returns whether so few slips can lead to a word with these letters. */
        boolean mayBe(long others, int slips) {
            return Long.bitCount(letters & ~others) <= slips && Long.bitCount(others & ~letters) <= slips;
        }
    }
}
