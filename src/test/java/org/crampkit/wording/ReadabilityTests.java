package org.crampkit.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.crampkit.templates.TemplateFiles;
import org.crampkit.wording.readability.Breach;
import org.crampkit.wording.readability.Readability;
import org.crampkit.wording.readability.ReadingGate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The gate over every sentence that a patient reads; see clinical reference 5.1. */
class ReadabilityTests {

    private static final TemplateFiles TEMPLATES = TemplateFiles.shipped();
    private static final Wording WORDING = new Wording(TEMPLATES);
    private static final ReadingGate GATE = new ReadingGate(TEMPLATES);
    private static final String LONG =
            "Consult your physiotherapist immediately regarding any particularly uncomfortable muscular"
                    + " contractions occurring repeatedly during nights that you have been recording in your personal diary this month.";

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
    void everySentenceOfTheShippedPacksPasses(String language) throws IOException {
        LanguagePack pack = WORDING.pack(language);
        assertThat(ReadingGate.sentences(pack)).hasSizeGreaterThan(300);
        assertThat(GATE.breaches(pack, key -> PatientSentences.covers(key))).isEmpty();
        List<String> all =
                GATE.parts(pack).values().stream().flatMap(List::stream).toList();
        ReadingGate.Score score = ReadingGate.score(language, all).orElseThrow();
        assertThat(score.passes()).isTrue();
        double smog = Readability.english(all).smog();
        report(language, score, language.equals("en") ? String.format(Locale.ROOT, ", SMOG %.1f", smog) : "");
    }

    @Test
    void aLongSentenceAHardWordAHardPartAndABrokenPatternAreNamed(@TempDir Path folder) throws IOException {
        String shipped = TEMPLATES.text("language/en.yaml");
        Files.createDirectories(folder.resolve("language"));
        Files.writeString(
                folder.resolve("language/en.yaml"),
                shipped.replaceFirst("(?m)^    title: .*$", "    title: \"" + LONG + "\"")
                        .replaceFirst("(?m)^    title-held: .*$", "    title-held: \"Consult {somebody\""));
        LanguagePack own = new Wording(TemplateFiles.overriddenBy(folder)).pack("en");
        List<Breach> breaches = GATE.breaches(
                own, key -> !own.pattern(key).equals(WORDING.pack("en").pattern(key)));
        assertThat(breaches)
                .extracting(Breach::kind, Breach::key)
                .containsExactlyInAnyOrder(
                        tuple(Breach.Kind.BROKEN_PATTERN, "handout.title-held"),
                        tuple(Breach.Kind.LONG_SENTENCE, "handout.title"),
                        tuple(Breach.Kind.HARD_WORD, "handout.title"),
                        tuple(Breach.Kind.HARD_PART, "handout.titles"));
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

    /** Writes the score and what was taken out before scoring, for people to read. */
    private static void report(String language, ReadingGate.Score score, String more) throws IOException {
        String text = String.format(
                Locale.ROOT,
                "%s: %s %.1f%s%nstripped: %s%nlists: %s%n",
                language,
                score.formula(),
                score.value(),
                more,
                GATE.stripped(language),
                PatientSentences.lists());
        Files.createDirectories(Path.of("target/readability"));
        Files.writeString(Path.of("target/readability", language + ".txt"), text);
        System.out.println(text);
    }
}
