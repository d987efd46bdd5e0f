package org.crampkit.intake.keys;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a person said of keys that may be two spellings of one: of all that are asked, or of single ones.
 *
 * @param all whether each pair is one patient, null where nothing was said of all
 * @param single the key that a spelling stands for, by spelling; its own where it is a patient of its own
 */
public record KeyAnswers(@Nullable Pairs all, Map<String, String> single) {

    /** Nothing was said. */
    public static final KeyAnswers NONE = new KeyAnswers(null, Map.of());

    /** Copies the map in its order. */
    public KeyAnswers {
        single = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(single));
    }

    /** What the pairs are. */
    public enum Pairs {
        SAME,
        DIFFERENT
    }

    /**
     * Reads the words of the option: {@code same}, {@code different}, or {@code WRITTEN=KEY} for single spellings.
     *
     * @throws IllegalArgumentException with the word that is none of them
     */
    public static KeyAnswers of(List<String> words) {
        Pairs all = null;
        Map<String, String> single = new LinkedHashMap<>();
        for (String word : words) {
            int at = word.indexOf('=');
            Optional<Pairs> named = named(word);
            if (named.isPresent()) {
                all = named.get();
            } else if (at > 0
                    && !word.substring(at + 1).isBlank()
                    && !Spelling.letters(word.substring(0, at)).isEmpty()) {
                single.put(word.substring(0, at).strip(), word.substring(at + 1).strip());
            } else {
                throw new IllegalArgumentException(word);
            }
        }
        return new KeyAnswers(all, single);
    }

    private static Optional<Pairs> named(String word) {
        for (Pairs pairs : Pairs.values()) {
            if (pairs.name().equalsIgnoreCase(word.strip())) {
                return Optional.of(pairs);
            }
        }
        return Optional.empty();
    }

    /** Returns the same with what was said besides; the newer answer counts. */
    public KeyAnswers with(KeyAnswers more) {
        Map<String, String> both = new LinkedHashMap<>(single);
        both.putAll(more.single);
        return new KeyAnswers(more.all == null ? all : more.all, both);
    }

    /** Returns the key that a spelling was said to stand for, null where nothing was said of it. */
    public @Nullable String meant(String written) {
        if (single.isEmpty()) {
            return null;
        }
        String letters = Spelling.letters(written);
        return single.entrySet().stream()
                .filter(said -> Spelling.letters(said.getKey()).equals(letters))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }

    /** Returns whether nothing was said. */
    public boolean empty() {
        return all == null && single.isEmpty();
    }

    /** Returns the words of the option. */
    public String text() {
        String pairs = single.entrySet().stream()
                .map(said -> said.getKey() + "=" + said.getValue())
                .collect(Collectors.joining(","));
        String every = all == null ? "" : all.name().toLowerCase(Locale.ROOT);
        return every.isEmpty() || pairs.isEmpty() ? every + pairs : every + "," + pairs;
    }
}
