package org.crampkit.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.crampkit.templates.TemplateFiles;
import org.crampkit.templates.Yaml;
import org.crampkit.wording.readability.Readability;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The gate over every sentence that a patient reads; see clinical reference 5.1. */
class ReadabilityTests {

    private static final TemplateFiles TEMPLATES = TemplateFiles.shipped();
    private static final Wording WORDING = new Wording(TEMPLATES);
    private static final int MOST_WORDS = 20;
    private static final double HIGHEST_GRADE = 6;
    private static final double LEAST_INFLESZ = 65;

    /** Not running text: names of foods, versions, sources, labels of figures. */
    private static final Pattern LISTS = Pattern.compile(
            "advice\\.(foods|allergens)\\..*|handout\\.(footer|symptoms|symptom-suffix|charts|milligrams|for).*"
                    + "|handout\\.about\\.(versions|sources|no-review-date)|form\\..*");

    @Test
    void formulasGiveTheValuesOfTheReference() {
        assertThat(new Readability(10, 100, 140, 0, 10).fleschKincaid()).isCloseTo(4.83, within(0.005));
        assertThat(new Readability(30, 300, 400, 10, 10).smog()).isCloseTo(6.43, within(0.005));
        assertThat(new Readability(10, 120, 240, 0, 12).inflesz()).isCloseTo(70.2, within(0.05));
    }

    @Test
    void spanishSyllablesFollowHiatusAndDiphthong() {
        Map<String, Integer> words =
                Map.of("pierna", 2, "día", 2, "agua", 2, "quemar", 2, "guitarra", 3, "pie", 1, "héroe", 3, "ciudad", 2);
        words.forEach(
                (word, count) -> assertThat(Readability.spanish(List.of(word)).syllables())
                        .as(word)
                        .isEqualTo(count));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void noSentenceHasMoreThanTwentyWords(String language) {
        sentences(language)
                .forEach((key, texts) -> texts.forEach(
                        sentence -> assertThat(Readability.words(sentence).size())
                                .as(key + ": " + sentence)
                                .isLessThanOrEqualTo(MOST_WORDS)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void noWordOfTheListIsUsed(String language) {
        Set<String> avoided = new TreeSet<>();
        plain(language).path("avoid").properties().forEach(word -> avoided.add(word.getKey()));
        sentences(language).forEach((key, texts) -> texts.stream()
                .flatMap(sentence -> Readability.words(sentence).stream())
                .forEach(word -> assertThat(avoided).as(key).doesNotContain(word.toLowerCase(Locale.ROOT))));
    }

    @Test
    void englishIsOfSixthGradeAtMostWholeAndByPart() throws IOException {
        Map<String, List<String>> parts = parts("en");
        Readability all = Readability.english(
                parts.values().stream().flatMap(List::stream).toList());
        report("en", String.format(Locale.ROOT, "Flesch-Kincaid %.1f, SMOG %.1f", all.fleschKincaid(), all.smog()));
        assertThat(all.fleschKincaid()).isLessThanOrEqualTo(HIGHEST_GRADE);
        Map<String, Double> hard = new TreeMap<>();
        parts.forEach((part, texts) -> {
            double grade = Readability.english(texts).fleschKincaid();
            if (grade > HIGHEST_GRADE) {
                hard.put(part, grade);
            }
        });
        assertThat(hard).isEmpty();
    }

    @Test
    void spanishReachesInfleszSixtyFiveWholeAndByPart() throws IOException {
        Map<String, List<String>> parts = parts("es");
        Readability all = Readability.spanish(
                parts.values().stream().flatMap(List::stream).toList());
        report("es", String.format(Locale.ROOT, "INFLESZ %.1f", all.inflesz()));
        Map<String, Double> hard = new TreeMap<>();
        parts.forEach((part, texts) -> {
            double index = Readability.spanish(texts).inflesz();
            if (index < LEAST_INFLESZ) {
                hard.put(part, index);
            }
        });
        assertThat(hard).isEmpty();
        assertThat(all.inflesz()).isGreaterThanOrEqualTo(LEAST_INFLESZ);
    }

    @Test
    void spanishIsWholeAndKnowsNothingElse() {
        Coverage coverage = WORDING.coverage("es");
        assertThat(coverage.missing()).isEmpty();
        assertThat(coverage.unknown()).isEmpty();
        Pattern name = Pattern.compile("\\{([a-z]\\w*)");
        for (String key : WORDING.pack("es").keys()) {
            assertThat(names(name, WORDING.pack("es").pattern(key)))
                    .as(key)
                    .isEqualTo(names(name, WORDING.pack("en").pattern(key)));
        }
    }

    private static Set<String> names(Pattern name, String pattern) {
        Set<String> names = new TreeSet<>();
        name.matcher(pattern.replaceAll("(one|other|=0|US|no) \\{[^{}#]*\\}", ""))
                .results()
                .forEach(found -> names.add(found.group(1)));
        return names;
    }

    /** Returns the sentences by key, placeholders filled with what scores nothing. */
    private static Map<String, List<String>> sentences(String language) {
        LanguagePack pack = WORDING.pack(language);
        Map<String, List<String>> sentences = new TreeMap<>();
        for (String key : pack.keys()) {
            if (PatientSentences.covers(key) && !LISTS.matcher(key).matches()) {
                sentences.put(key, Readability.sentences(pack.say(key, filled(pack.pattern(key)))));
            }
        }
        return sentences;
    }

    private static Map<String, Object> filled(String pattern) {
        Map<String, Object> values = new LinkedHashMap<>();
        Pattern.compile("\\{(\\w+)").matcher(pattern).results().forEach(found -> values.put(found.group(1), "9"));
        for (String number :
                List.of("n", "recorded", "possible", "count", "empty", "cramp", "episodes", "free", "missing")) {
            values.put(number, 9);
        }
        values.put("country", "GB");
        return values;
    }

    /** Returns the stripped sentences of each part that is read together: an item, a band, the reasons. */
    private static Map<String, List<String>> parts(String language) {
        Set<String> stripped = new TreeSet<>();
        plain(language).path("stripped").forEach(word -> stripped.add(word.asString()));
        Map<String, List<String>> parts = new TreeMap<>();
        sentences(language).forEach((key, texts) -> texts.stream()
                .map(sentence -> strip(sentence, stripped))
                .filter(sentence -> !Readability.words(sentence).isEmpty())
                .forEach(sentence -> parts.computeIfAbsent(part(key), made -> new ArrayList<>())
                        .add(sentence)));
        return parts;
    }

    private static String strip(String sentence, Set<String> stripped) {
        StringBuilder kept = new StringBuilder();
        for (String word : Readability.words(sentence)) {
            kept.append(stripped.contains(word.toLowerCase(Locale.ROOT)) ? "" : word + " ");
        }
        return kept.toString();
    }

    private static String part(String key) {
        String[] pieces = key.split("\\.", -1);
        boolean item =
                key.startsWith("advice.items") || key.startsWith("handout.help") || key.startsWith("handout.figures");
        if (key.startsWith("handout.title")) {
            return "handout.titles";
        }
        return key.startsWith("flags")
                ? "flags.seek"
                : String.join(".", List.of(pieces).subList(0, item ? 3 : 2));
    }

    private static JsonNode plain(String language) {
        return Yaml.mapper().readTree(TEMPLATES.text("plain-words.yaml")).path(language);
    }

    /** Writes the score and what was taken out before scoring, for people to read. */
    private static void report(String language, String score) throws IOException {
        String text = language + ": " + score + "\nstripped: " + plain(language).path("stripped") + "\nlists: " + LISTS
                + "\n";
        Files.createDirectories(Path.of("target/readability"));
        Files.writeString(Path.of("target/readability", language + ".txt"), text);
        System.out.println(text);
    }
}
