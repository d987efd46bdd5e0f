package org.crampkit.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** Patient lists with faults get the reply that stands beside them. */
class PatientListFixturesIT {

    private static final Path FOLDER =
            Path.of("src/test/resources/intake/lists").toAbsolutePath();
    private static final Map<String, JsonNode> REPLIES = new LinkedHashMap<>();

    @TempDir
    static Path folder;

    static List<Sample> lists() {
        return Sample.in(FOLDER);
    }

    @BeforeAll
    static void askTheProgram() throws IOException, InterruptedException {
        Crampkit crampkit = new Crampkit(folder);
        List<String> line = new ArrayList<>(List.of("register", "--dry-run", "--json", "--no-input", Crampkit.AS_OF));
        lists().forEach(sample -> line.add(sample.file().toString()));
        JsonNode files = crampkit.run(line).json().path("files");
        for (int i = 0; i < lists().size(); i++) {
            REPLIES.put(lists().get(i).name(), files.path(i));
        }
    }

    @ParameterizedTest
    @MethodSource("lists")
    void getsTheReplyBesideIt(Sample sample) {
        assertThat(Replies.differences(sample.expected(), REPLIES.get(sample.name())))
                .as(sample.name())
                .isEmpty();
    }
}
