package org.crampkit.wording.readability;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.crampkit.templates.TemplateFiles;
import org.crampkit.templates.Yaml;
import org.crampkit.wording.LanguagePack;
import org.crampkit.wording.PatientSentences;
import tools.jackson.databind.JsonNode;

/**
 * The gate over every sentence that a patient reads (clinical reference 5.1): sentences of 20 words at most, none of the words
 * of {@code plain-words.yaml}, and every part of a pack that is read together within its formula's bound.
 */
public final class ReadingGate {

    /** Most words of a sentence. */
    public static final int MOST_WORDS = 20;

    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\w+)");
    private static final List<String> NUMBERS =
            List.of("n", "recorded", "possible", "count", "empty", "cramp", "episodes", "free", "missing");

    private final JsonNode plain;

    /** Reads the plain words. */
    public ReadingGate(TemplateFiles templates) {
        plain = Yaml.mapper().readTree(templates.text("plain-words.yaml"));
    }

    /** Returns whether a formula is known for a language. */
    public static boolean scores(String language) {
        return language.equals("en") || language.equals("es");
    }

    /** Returns what a pack breaks in the sentences whose key is asked for. */
    public List<Breach> breaches(LanguagePack pack, Predicate<String> asked) {
        List<Breach> breaches = new ArrayList<>();
        for (String key : new TreeSet<>(pack.keys())) {
            if (asked.test(key)) {
                broken(pack, key).ifPresent(breaches::add);
            }
        }
        Map<String, List<String>> parts = new TreeMap<>();
        Set<String> touched = new TreeSet<>();
        sentences(pack).forEach((key, sentences) -> {
            sentences.forEach(sentence ->
                    parts.computeIfAbsent(part(key), made -> new ArrayList<>()).add(sentence));
            if (asked.test(key)) {
                touched.add(part(key));
                breaches.addAll(words(pack.code(), key, sentences));
            }
        });
        touched.forEach(part -> score(pack.code(), scored(pack.code(), parts.getOrDefault(part, List.of())))
                .filter(score -> !score.passes())
                .ifPresent(score ->
                        breaches.add(new Breach(Breach.Kind.HARD_PART, part, "", score.value(), score.formula()))));
        return breaches;
    }

    /** Returns the sentences that are too long and the words that are not plain, of a text in a language. */
    public List<Breach> words(String language, String place, List<String> sentences) {
        List<Breach> breaches = new ArrayList<>();
        for (String sentence : sentences) {
            List<String> words = Readability.words(sentence);
            if (words.size() > MOST_WORDS) {
                breaches.add(new Breach(Breach.Kind.LONG_SENTENCE, place, sentence, words.size(), ""));
            }
            for (String word : words) {
                JsonNode instead = plain.path(language).path("avoid").path(word.toLowerCase(Locale.ROOT));
                if (!instead.isMissingNode()) {
                    breaches.add(new Breach(Breach.Kind.HARD_WORD, place, word, 0, instead.asString()));
                }
            }
        }
        return breaches;
    }

    /** Returns the sentences of running text by key, arguments filled with what scores nothing. */
    public static Map<String, List<String>> sentences(LanguagePack pack) {
        Map<String, List<String>> sentences = new TreeMap<>();
        for (String key : pack.keys()) {
            if (PatientSentences.running(key) && broken(pack, key).isEmpty()) {
                sentences.put(key, Readability.sentences(pack.say(key, filled(pack.pattern(key)))));
            }
        }
        return sentences;
    }

    /** Returns the sentences of each part that is read together, without the words that nobody can choose. */
    public Map<String, List<String>> parts(LanguagePack pack) {
        Map<String, List<String>> parts = new TreeMap<>();
        sentences(pack).forEach((key, sentences) -> parts.computeIfAbsent(part(key), made -> new ArrayList<>())
                .addAll(sentences));
        parts.replaceAll((part, sentences) -> scored(pack.code(), sentences));
        return parts;
    }

    /** Returns the words that are taken out before a text is scored. */
    public Set<String> stripped(String language) {
        Set<String> stripped = new TreeSet<>();
        plain.path(language).path("stripped").forEach(word -> stripped.add(word.asString()));
        return stripped;
    }

    /** Returns the score of sentences; empty where no formula is known for the language, or nothing is there to score. */
    public static Optional<Score> score(String language, List<String> sentences) {
        if (!scores(language) || sentences.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                language.equals("en")
                        ? Score.grade(Readability.english(sentences))
                        : Score.inflesz(Readability.spanish(sentences)));
    }

    private List<String> scored(String language, List<String> sentences) {
        Set<String> stripped = stripped(language);
        return sentences.stream()
                .map(sentence -> strip(sentence, stripped))
                .filter(sentence -> !Readability.words(sentence).isEmpty())
                .toList();
    }

    private static String strip(String sentence, Set<String> stripped) {
        StringBuilder kept = new StringBuilder();
        for (String word : Readability.words(sentence)) {
            kept.append(stripped.contains(word.toLowerCase(Locale.ROOT)) ? "" : word + " ");
        }
        return kept.toString();
    }

    /** Returns the part of the pack that a sentence is read with: an item, a band, the reasons. */
    private static String part(String key) {
        if (key.startsWith("handout.title")) {
            return "handout.titles";
        }
        if (key.startsWith("flags")) {
            return "flags.seek";
        }
        boolean item =
                key.startsWith("advice.items") || key.startsWith("handout.help") || key.startsWith("handout.figures");
        String[] pieces = key.split("\\.", -1);
        return String.join(".", List.of(pieces).subList(0, Math.min(pieces.length, item ? 3 : 2)));
    }

    private static Optional<Breach> broken(LanguagePack pack, String key) {
        try {
            pack.say(key, filled(pack.pattern(key)));
            return Optional.empty();
        } catch (IllegalArgumentException e) {
            String why = String.valueOf(e.getMessage());
            return Optional.of(new Breach(Breach.Kind.BROKEN_PATTERN, key, pack.pattern(key), 0, why));
        }
    }

    private static Map<String, Object> filled(String pattern) {
        Map<String, Object> values = new LinkedHashMap<>();
        ARGUMENT.matcher(pattern).results().forEach(found -> values.put(found.group(1), "9"));
        NUMBERS.forEach(number -> values.put(number, 9));
        values.put("country", "GB");
        return values;
    }

    /**
     * How hard a text is.
     *
     * @param formula the formula's name
     * @param value what it gives
     * @param passes whether that is within the bound
     */
    public record Score(String formula, double value, boolean passes) {

        private static final double HIGHEST_GRADE = 6;
        private static final double LEAST_INFLESZ = 65;

        static Score grade(Readability text) {
            return new Score("Flesch-Kincaid", text.fleschKincaid(), text.fleschKincaid() <= HIGHEST_GRADE);
        }

        static Score inflesz(Readability text) {
            return new Score("INFLESZ", text.inflesz(), text.inflesz() >= LEAST_INFLESZ);
        }
    }
}
