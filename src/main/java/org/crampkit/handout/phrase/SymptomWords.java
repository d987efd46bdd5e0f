package org.crampkit.handout.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.crampkit.wording.LanguagePack;

/** Says what a symptoms cell holds: the contract's words in the language of the pack, all else as it was written. */
public final class SymptomWords {

    private static final String PREFIX = "handout.symptoms.";

    private final LanguagePack pack;

    /** Speaks one language. */
    public SymptomWords(LanguagePack pack) {
        this.pack = pack;
    }

    /** Returns a cell such as {@code chest_pain; swelling:L} in words. */
    public String words(String cell) {
        return List.of(cell.split(";", -1)).stream()
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .map(this::word)
                .collect(Collectors.joining(", "));
    }

    private String word(String part) {
        List<String> pieces = List.of(part.split("[:\\s]+", -1));
        String key = pieces.get(0).toLowerCase(Locale.ROOT);
        if (!pack.has(PREFIX + key)) {
            return part;
        }
        List<String> said = new ArrayList<>(List.of(pack.say(PREFIX + key)));
        for (String suffix : pieces.subList(1, pieces.size())) {
            said.add(suffix(suffix));
        }
        return String.join(" ", said);
    }

    private String suffix(String suffix) {
        if (suffix.startsWith("since=")) {
            return pack.say("handout.symptom-suffix.since", Map.of("date", suffix.substring("since=".length())));
        }
        String key = "handout.symptom-suffix." + suffix.toLowerCase(Locale.ROOT);
        return pack.has(key) ? pack.say(key) : suffix;
    }
}
