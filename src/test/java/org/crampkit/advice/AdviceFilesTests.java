package org.crampkit.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.crampkit.medicines.MedicineBook;
import org.crampkit.templates.FaultyFilesException;
import org.crampkit.templates.TemplateFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Advice files of a clinic's own: used in the place of the shipped one, or refused with every fault. */
class AdviceFilesTests {

    private static final String WHOLE =
            """
            id: HEA-COLD
            show-if: {asks: [cold, ice]}
            hide-if:
              - {reason: raynaud, when: {has: raynaud}, unknown: ask-first, ask: cold}
              - {reason: kidney, when: {kidney: [ckd4]}, then: withhold, unknown: show, replace-with: SLP-UP}
              - {reason: potassium, when: {takes: [NSAID]}, unknown: show}
              - {use: adult}
            because:
              - {key: asked, when: {asks-by-name: [cold]}, weight: 62}
              - {key: cramp-nights, count: {relief: [COLD]}, weight: 21}
            evidence: LOW
            sources: ["A leaflet"]
            reviewed: {by: "", on: ""}
            examples:
              - {is: hit, person: {}}
              - {is: hidden, reason: raynaud, person: {conditions: raynaud}}
              - {is: unknown, expect: asks, person: {base: unknown}}
            """;

    @TempDir
    private Path clinic;

    private AdviceLibrary load(String text) throws IOException {
        Files.createDirectories(clinic.resolve("advice"));
        Files.writeString(clinic.resolve("advice/HEA-COLD.yaml"), text);
        TemplateFiles files = TemplateFiles.overriddenBy(clinic);
        return AdviceLibrary.load(files, MedicineBook.load(files));
    }

    private List<String> faults(String text) {
        FaultyFilesException refused = catchThrowableOfType(FaultyFilesException.class, () -> load(text));
        assertThat(refused).as("no fault was found").isNotNull();
        assertThat(refused.code()).isEqualTo("CK-502");
        return List.of(refused.getMessage().split("; "));
    }

    @Test
    void aWholeFileStandsInForTheShippedOne() throws IOException {
        AdviceLibrary own = load(WHOLE);
        TemplateFiles shippedFiles = TemplateFiles.shipped();
        AdviceLibrary shipped = AdviceLibrary.load(shippedFiles, MedicineBook.load(shippedFiles));

        assertThat(own.ids()).isEqualTo(shipped.ids());
        assertThat(own.version()).isNotEqualTo(shipped.version());
        assertThat(own.sourcesOf("HEA-COLD")).containsExactly("A leaflet");
        assertThat(own.evidenceOf("HEA-COLD")).isEqualTo("LOW");
        assertThat(own.sourcesOf("NONE-SUCH")).isEmpty();
        assertThat(own.evidenceOf("NONE-SUCH")).isEmpty();
        assertThat(own.neverPrinted("DIE-K2")).isTrue();
        assertThat(own.neverPrinted("HEA-COLD")).isFalse();
        assertThat(own.neverPrinted("NONE-SUCH")).isFalse();
        assertThat(Someone.healthy().with("conditions", "pad").plan(own).withholds("HEA-COLD"))
                .as("this clinic's file does not ask for the circulation")
                .isFalse();
        assertThat(Someone.healthy().with("conditions", "raynaud").plan(own).withholds("HEA-COLD"))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "id: HEA-COLD | id: HEA-ICE | advice/HEA-COLD.yaml: id and file name differ",
                "show-if: | display-if: | needs show-if",
                "evidence: LOW | mood: LOW | unknown field 'mood'",
                "evidence: LOW | evidence: HIGH | evidence is one of",
                "sources: [`A leaflet`] | sources: [] | needs a source",
                "{by: ``, on: ``} | {} | needs reviewed",
                "is: hit | is: miss | needs an example that is: hit",
                "is: hidden | is: hit | needs an example that is: hidden",
                "is: unknown | is: hit | needs an example that is: unknown",
                "{use: adult} | {use: elders} | hide-if[3]: unknown clauses 'elders'",
                "reason: raynaud, when | when | hide-if[0]: needs a reason",
                "unknown: ask-first, ask: cold | ask: cold | hide-if[0]: must say what unknown does",
                "unknown: ask-first | unknown: perhaps | is withhold, ask-first or show, not 'perhaps'",
                "then: withhold | then: burn | hide-if[1]: is withhold, ask-first or show, not 'burn'",
                "replace-with: SLP-UP | replace-with: NAP | advice/HEA-COLD.yaml: replace-with names no item: NAP",
                "weight: 62 | weight: heavy | because[0]: needs key and weight",
                "key: asked, | why: asked, | because[0]: needs key and weight",
                "because: | therefore: | because: needs a reason for the patient",
                "has: raynaud | has: hiccups | unknown word 'hiccups'",
                "[ckd4] | [ckd9] | unknown word 'ckd9'",
                "takes: [NSAID] | takes: [SWEETS] | unknown medicine class 'SWEETS'",
                "takes: [NSAID] | group: nobody | unknown group 'nobody'",
                "takes: [NSAID] | age-from: old | needs a number",
                "takes: [NSAID] | any: [] | needs a list of conditions",
                "takes: [NSAID] | any: pad | needs a list of conditions",
                "takes: [NSAID] | bogus: 1 | unknown condition 'bogus'",
                "{takes: [NSAID]} | bogus | unknown condition 'bogus'",
                "{takes: [NSAID]} | {has: pad, takes: [NSAID]} | a condition is one word with its value",
                "{asks: [cold, ice]} | [cold] | a condition is one word with its value"
            })
    void aFaultIsNamedWithItsPlace(String old, String now, String fault) {
        String was = old.replace('`', '"');
        assertThat(WHOLE).contains(was);

        assertThat(faults(WHOLE.replaceFirst(Pattern.quote(was), now.replace('`', '"'))))
                .anyMatch(text -> text.startsWith("advice/HEA-COLD.yaml") && text.contains(fault));
    }

    @Test
    void aFileThatIsNoYamlIsAFault() {
        assertThat(faults("id: [\n")).singleElement().asString().startsWith("advice/HEA-COLD.yaml: ");
    }

    @Test
    void aGroupThatTheFoodsNeedAndAFaultyClauseAreNamed() throws IOException {
        String groups = TemplateFiles.shipped().text("advice-groups.yaml");
        Files.writeString(
                clinic.resolve("advice-groups.yaml"),
                groups.replace("potassium-risk:", "potassium-care:").replace("{age-under: 16}", "{age-below: 16}"));

        assertThat(faults(WHOLE))
                .anyMatch(text ->
                        text.startsWith("advice-groups.yaml") && text.contains("needs the condition 'potassium-risk'"))
                .anyMatch(text ->
                        text.startsWith("advice-groups.yaml adult") && text.contains("unknown condition 'age-below'"));
    }
}
