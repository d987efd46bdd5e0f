package org.crampkit.workflow;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The words of a {@code --format} option, for every command that has one. */
public final class FormatWords {

    private FormatWords() {}

    /**
     * Returns the formats that words name, in their order, each once.
     *
     * @param words as typed; case and blanks at the ends do not matter
     * @param choices formats there are
     * @param word the word of a format
     * @throws RefusedException CK-903 where a word names none
     */
    public static <F> Set<F> named(List<String> words, List<F> choices, Function<F, String> word) {
        Set<F> named = new LinkedHashSet<>();
        for (String typed : words) {
            named.add(choices.stream()
                    .filter(format -> word.apply(format).equalsIgnoreCase(typed.strip()))
                    .findFirst()
                    .orElseThrow(() -> new RefusedException(new Refusal.BadRequest(
                            "CK-903",
                            "no-format",
                            Map.of(
                                    "format",
                                    typed,
                                    "formats",
                                    choices.stream().map(word).collect(Collectors.joining(", ")))))));
        }
        return named;
    }
}
