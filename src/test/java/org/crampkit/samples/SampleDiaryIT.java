package org.crampkit.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** Every sample diary gets the reply that stands beside it. */
class SampleDiaryIT {

    private static final Map<String, JsonNode> REPLIES = new LinkedHashMap<>();
    private static final Map<String, Integer> EXITS = new LinkedHashMap<>();

    @TempDir
    static Path folder;

    @BeforeAll
    static void askTheProgram() throws IOException, InterruptedException {
        Crampkit crampkit = new Crampkit(folder);
        List<String> lines = new ArrayList<>();
        lines.add("register --json " + Crampkit.AS_OF + " \"" + Sample.FOLDER.resolve("patients.csv") + "\"");
        List<Sample> clean =
                samples().stream().filter(sample -> sample.exit() == 0).toList();
        clean.forEach(sample -> lines.add(sample.commandLine("--dry-run")));
        List<JsonNode> documents = crampkit.script(lines);
        assertThat(documents).as("one document a line").hasSize(lines.size());
        for (int i = 0; i < clean.size(); i++) {
            REPLIES.put(clean.get(i).name(), documents.get(i + 1));
            EXITS.put(clean.get(i).name(), 0);
        }
        for (Sample sample : samples()) {
            if (sample.exit() != 0) {
                Crampkit.Said said = crampkit.run(sample.command("--dry-run"));
                REPLIES.put(sample.name(), said.json());
                EXITS.put(sample.name(), said.exit());
            }
        }
    }

    static List<Sample> samples() {
        return Sample.all();
    }

    @Test
    void thereAreEnoughSamplesOfEnoughPatients() {
        assertThat(samples()).hasSizeGreaterThanOrEqualTo(14);
        assertThat(samples().stream()
                        .flatMap(sample -> sample.expected().path("patients").valueStream())
                        .map(patient -> patient.path("id").asString()))
                .doesNotContain("")
                .satisfies(ids -> assertThat(ids.stream().distinct()).hasSizeGreaterThanOrEqualTo(10));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void getsTheReplyBesideIt(Sample sample) {
        assertThat(Replies.differences(sample.expected(), REPLIES.get(sample.name())))
                .as(sample.name())
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void endsWithTheCodeOfTheContract(Sample sample) {
        assertThat(EXITS.get(sample.name())).as(sample.name()).isEqualTo(sample.exit());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void theEpisodesAreTheLastField(Sample sample) {
        assumeThat(sample.saves()).isTrue();
        List<String> names = new ArrayList<>(REPLIES.get(sample.name()).propertyNames());
        assertThat(names.get(names.size() - 1)).as(sample.name()).isEqualTo("episodes");
    }
}
