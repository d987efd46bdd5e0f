package org.crampkit.samples;

import static org.assertj.core.api.Assertions.assertThat;

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

/** Diaries in the layouts of real exporters get the reply that stands beside them. */
class IntakeFixturesIT {

    private static final Path FOLDER =
            Path.of("src/test/resources/intake/fixtures").toAbsolutePath();
    private static final Map<String, JsonNode> REPLIES = new LinkedHashMap<>();

    @TempDir
    static Path folder;

    @BeforeAll
    static void askTheProgram() throws IOException, InterruptedException {
        Crampkit crampkit = new Crampkit(folder);
        crampkit.run(List.of(
                "register", "--json", Sample.FOLDER.resolve("patients.csv").toString()));
        Map<List<String>, List<Sample>> together = new LinkedHashMap<>();
        for (Sample sample : fixtures()) {
            together.computeIfAbsent(sample.options(), o -> new ArrayList<>()).add(sample);
        }
        for (Map.Entry<List<String>, List<Sample>> group : together.entrySet()) {
            List<String> line = new ArrayList<>(List.of("import", "--dry-run", "--json", "--no-input", Crampkit.AS_OF));
            line.addAll(group.getKey());
            group.getValue().forEach(sample -> line.add(sample.file().toString()));
            JsonNode reply = crampkit.run(line).json();
            for (int i = 0; i < group.getValue().size(); i++) {
                JsonNode one = group.getValue().size() == 1
                        ? reply
                        : reply.path("files").path(i);
                REPLIES.put(group.getValue().get(i).name(), one);
            }
        }
    }

    static List<Sample> fixtures() {
        return Sample.in(FOLDER);
    }

    @Test
    void thereAreAtLeastFortyLayouts() {
        assertThat(fixtures()).hasSizeGreaterThanOrEqualTo(40);
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void getsTheReplyBesideIt(Sample sample) {
        assertThat(Replies.differences(sample.expected(), REPLIES.get(sample.name())))
                .as(sample.name())
                .isEmpty();
    }
}
