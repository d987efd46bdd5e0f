package org.crampkit.intake.words;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Words and what each stands for.
 *
 * @param <T> what a word stands for
 */
public final class WordList<T> {

    /** The code of words that are known and say nothing. */
    public static final String SILENT = "-";

    private final Map<String, T> meanings = new HashMap<>();
    private final Set<String> silent = new HashSet<>();

    WordList(Map<String, List<String>> codes, Function<String, T> meaning) {
        codes.forEach((code, words) -> {
            boolean says = !SILENT.equals(code);
            for (String word : words) {
                if (says) {
                    meanings.putIfAbsent(Plain.of(word), meaning.apply(code));
                } else {
                    silent.add(Plain.of(word));
                }
            }
            if (says) {
                meanings.putIfAbsent(Plain.of(code), meaning.apply(code));
            }
        });
    }

    /** Returns what a text stands for, empty where it is not in the list or says nothing. */
    public Optional<T> find(String text) {
        return Optional.ofNullable(meanings.get(Plain.of(text)));
    }

    /** Returns what a text in its plain form stands for, null where it is not in the list or says nothing. */
    public @Nullable T plain(String plain) {
        return meanings.get(plain);
    }

    /** Returns whether a text is known and says nothing, or (for lists without codes) is in the list. */
    public boolean silent(String text) {
        return silent.contains(Plain.of(text));
    }

    /** Returns whether a text in its plain form is known and says nothing. */
    public boolean silentPlain(String plain) {
        return silent.contains(plain);
    }

    /** Returns all words that say nothing, in plain form. */
    public Set<String> silentWords() {
        return Set.copyOf(silent);
    }
}
