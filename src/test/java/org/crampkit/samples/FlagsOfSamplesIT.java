package org.crampkit.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crampkit.templates.Yaml;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** The red flags of every sample patient are those that the clinical reference asks for. */
class FlagsOfSamplesIT {

    private static final Map<String, JsonNode> REPORTS = new LinkedHashMap<>();
    private static final Set<String> RULES = new LinkedHashSet<>();

    @BeforeAll
    static void askTheProgram() throws IOException, InterruptedException {
        List<String> lines = new ArrayList<>(List.of("rules --json"));
        patients()
                .forEach(patient -> lines.add("flags " + patient.path("id").asString() + " --json " + Crampkit.AS_OF));
        List<JsonNode> documents = SampleClinic.open().script(lines);
        documents.get(0).path("rules").forEach(rule -> RULES.add(rule.path("id").asString()));
        for (int i = 0; i < patients().size(); i++) {
            REPORTS.put(patients().get(i).path("id").asString(), documents.get(i + 1));
        }
    }

    private static JsonNode file() throws IOException {
        return Yaml.mapper().readTree(Files.readString(Sample.FOLDER.resolve("expected-flags.yaml")));
    }

    static List<JsonNode> patients() throws IOException {
        return file().path("patients").valueStream().toList();
    }

    @Test
    void theRuleBookHoldsTheFirstSlice() throws IOException {
        assertThat(RULES)
                .containsAll(file().path("first-slice")
                        .valueStream()
                        .map(JsonNode::asString)
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("patients")
    void hasTheFlagsItMustHave(JsonNode patient) {
        Map<String, String> tiers = tiers(patient);
        patient.path("must").properties().forEach(must -> {
            if (RULES.contains(must.getKey())) {
                assertThat(tiers)
                        .as(why(patient))
                        .containsEntry(must.getKey(), must.getValue().asString());
            }
        });
    }

    @ParameterizedTest
    @MethodSource("patients")
    void hasNoFlagItMustNotHave(JsonNode patient) {
        List<String> not =
                patient.path("must-not").valueStream().map(JsonNode::asString).toList();
        assertThat(tiers(patient).keySet()).as(why(patient)).doesNotContainAnyElementsOf(not);
    }

    @ParameterizedTest
    @MethodSource("patients")
    void hasNoUrgentFlagThatNothingCallsFor(JsonNode patient) {
        tiers(patient).forEach((rule, tier) -> {
            if (tier.equals("E") || tier.equals("S")) {
                assertThat(patient.path("must").has(rule))
                        .as(rule + ": " + why(patient))
                        .isTrue();
            }
        });
    }

    @ParameterizedTest
    @MethodSource("patients")
    void hasTheHighestTierItMustHave(JsonNode patient) {
        boolean all = patient.path("must").properties().stream().allMatch(must -> RULES.contains(must.getKey()));
        if (patient.has("highest") && all) {
            String highest = tiers(patient).values().stream()
                    .min(java.util.Comparator.comparingInt("ESURI"::indexOf))
                    .orElse("none");
            assertThat(highest)
                    .as(why(patient) + " " + tiers(patient))
                    .isEqualTo(patient.path("highest").asString());
        }
    }

    @ParameterizedTest
    @MethodSource("patients")
    void whatStandsInRemarksIsOnlyPossible(JsonNode patient) {
        List<String> possible = report(patient)
                .path("possible")
                .valueStream()
                .map(hit -> hit.path("id").asString())
                .toList();
        List<String> wanted =
                patient.path("possible").valueStream().map(JsonNode::asString).toList();
        assertThat(possible).as(why(patient)).containsAll(wanted);
        if (wanted.isEmpty()) {
            assertThat(possible).as(why(patient)).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("patients")
    void everyFlagShowsWhereItStands(JsonNode patient) {
        report(patient).path("flags").forEach(flag -> {
            assertThat(flag.path("evidence").size()).as(flag.toString()).isPositive();
            assertThat(flag.path("sources").size()).as(flag.toString()).isPositive();
            assertThat(flag.path("status").asString()).isEqualTo("open");
        });
    }

    private static JsonNode report(JsonNode patient) {
        return REPORTS.get(patient.path("id").asString());
    }

    private static Map<String, String> tiers(JsonNode patient) {
        Map<String, String> tiers = new LinkedHashMap<>();
        report(patient)
                .path("flags")
                .forEach(flag ->
                        tiers.put(flag.path("id").asString(), flag.path("tier").asString()));
        return tiers;
    }

    private static String why(JsonNode patient) {
        return patient.path("id").asString() + ": " + patient.path("why").asString();
    }
}
