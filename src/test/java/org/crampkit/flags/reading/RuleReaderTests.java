package org.crampkit.flags.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.crampkit.flags.Rule;
import org.crampkit.flags.Tier;
import org.crampkit.flags.words.WordBook;
import org.crampkit.templates.TemplateFiles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rule files of a clinic's own: read whole, or refused with every fault. */
class RuleReaderTests {

    private static final Set<String> WORDS =
            WordBook.load(TemplateFiles.shipped()).lists();

    private static final String WHOLE =
            """
            id: RF-FEVER
            title: Fever
            levels:
              - {tier: U, when: {symptom: fever}}
              - {tier: S, when: {symptom: {any: fever, nights: 3}}}
            supports: [{profile: {age-at-least: 80}}]
            sources: [{kind: Guideline, text: "A guideline"}]
            reviewed: {by: "Dr Test", on: "2026-01-02"}
            examples:
              - {name: fever once, expect: U, who: {sex: F}, nights: [{on: "0", symptoms: fever}]}
              - {name: denied, expect: clear, nights: [{on: "0", symptoms: no fever}]}
              - {name: not said, expect: unknown, nights: [{on: "0"}]}
            """;

    @TempDir
    private Path clinic;

    private RuleReader reader;

    @BeforeEach
    void folder() throws IOException {
        Files.createDirectories(clinic.resolve("rules"));
    }

    private Rule rule(String text) throws IOException {
        Files.writeString(clinic.resolve("rules/RF-FEVER.yaml"), text);
        reader = new RuleReader(TemplateFiles.overriddenBy(clinic), WORDS, MedicineClasses.ALL);
        return reader.readAll().stream()
                .filter(rule -> rule.id().equals("RF-FEVER"))
                .findFirst()
                .orElse(null);
    }

    @Test
    void aWholeFileIsReadAsItStands() throws IOException {
        Rule rule = rule(WHOLE);

        assertThat(reader.faults()).isEmpty();
        assertThat(rule.title()).isEqualTo("Fever");
        assertThat(rule.levels()).extracting(Rule.Level::tier).containsExactly(Tier.S, Tier.U);
        assertThat(rule.levels()).extracting(Rule.Level::text).containsExactly("fever on 3 nights or more", "fever");
        assertThat(rule.supports()).hasSize(1);
        assertThat(rule.sourceLines()).containsExactly("clinic rule: this clinic's own file", "guideline: A guideline");
        assertThat(rule.reviewed()).isEqualTo(new Rule.Reviewed("Dr Test", "2026-01-02"));
        assertThat(rule.reviewed().draft()).isFalse();
        assertThat(rule.overridden()).isTrue();
        assertThat(rule.version()).matches("[0-9a-f]{12}");
        assertThat(rule.examples()).extracting(Rule.Example::expect).containsExactly("U", "clear", "unknown");
        assertThat(rule.examples().get(0).who()).containsEntry("sex", "F");
        assertThat(rule.examples().get(0).nights()).hasSize(1);
    }

    @Test
    void shippedFilesStandBesideIt() throws IOException {
        rule(WHOLE);

        List<Rule> all = reader.readAll();
        assertThat(all).hasSizeGreaterThan(40).filteredOn(Rule::overridden).hasSize(1);
        assertThat(all)
                .extracting(Rule::id)
                .startsWith("RF-ALCOHOL")
                .endsWith("RF-WORSE")
                .doesNotHaveDuplicates();
        assertThat(all).filteredOn(rule -> rule.id().equals("RF-DVT")).allMatch(rule -> rule.reviewed()
                .draft());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "id: RF-FEVER | id: RF-FEVERS | id: must be the name of the file and begin with RF-",
                "id: RF-FEVER | colour: red | id: a word is missing",
                "title: Fever | caption: Fever | unknown key 'caption'",
                "{tier: U, when | {tier: Q, when | levels[0].tier: unknown word 'Q'",
                "{tier: U, when | {tier: S, when | levels[1].tier: stands twice",
                "{tier: U, when | {tier: U, since: now, when | levels[0]: unknown key 'since'",
                "when: {symptom: fever} | when: {symptom: hope} | levels[0].when.symptom: unknown word 'hope'",
                "levels: | layers: | levels: is missing",
                "age-at-least: 80 | age-at-least: old | supports[0].profile.age-at-least: must be a number",
                "kind: Guideline | kind: rumour | sources[0].kind: must be guideline, study or clinic rule",
                "sources: | origins: | sources: is missing",
                "by: `Dr Test`, on | who: `Dr Test`, on | reviewed: unknown key 'who'",
                "reviewed: | looked: | reviewed: must name by and on, empty while the rule is a draft",
                "expect: U | expect: maybe | examples[0].expect: must be a tier, clear, unknown or possible with a tier",
                "expect: U | expect: clear | examples: an example is missing: a hit",
                "expect: clear | expect: U | examples: an example is missing: a clear one",
                "expect: unknown | expect: U | examples: an example is missing: an unknown one",
                "{sex: F} | F | examples[0].who: must be a list of names and values",
                "name: fever once | name: [] | examples[0].name: a word is missing",
                "fever once, | fever once, mood: bad, | examples[0]: unknown key 'mood'"
            })
    void aFaultIsNamedWithItsPlaceAndTheFileGivesNoRule(String old, String now, String fault) throws IOException {
        String was = old.replace('`', '"');
        assertThat(WHOLE).contains(was);

        assertThat(rule(WHOLE.replaceFirst(Pattern.quote(was), now.replace('`', '"'))))
                .isNull();
        assertThat(reader.faults()).anyMatch(text -> text.startsWith("rules/RF-FEVER.yaml: ") && text.contains(fault));
    }

    @Test
    void aFileThatIsNoYamlIsNamedWithItsLine() throws IOException {
        assertThat(rule("id: RF-FEVER\nlevels: [\n")).isNull();
        assertThat(reader.faults())
                .singleElement()
                .asString()
                .startsWith("rules/RF-FEVER.yaml: no readable YAML at line ");
    }

    @Test
    void wordsInFreeTextNeedNoClearExample() throws IOException {
        String words = WHOLE.replace("when: {symptom: fever}", "when: {words: despair}")
                .replace("when: {symptom: {any: fever, nights: 3}}", "when: {any: [{words: despair}, {words: clot}]}")
                .replace("expect: U", "expect: possible U")
                .replace("expect: clear", "expect: unknown");
        assertThat(rule(words)).as(reader.faults().toString()).isNotNull();

        assertThat(rule(words.replace(
                        "{any: [{words: despair}, {words: clot}]}", "{any: [{words: despair}, {symptom: rash}]}")))
                .isNull();
    }
}
