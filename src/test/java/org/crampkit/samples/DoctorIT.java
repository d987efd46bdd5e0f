package org.crampkit.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The command {@code doctor} of the packaged program. */
class DoctorIT {

    @TempDir
    private Path folder;

    @Test
    void aSoundInstallationEndsWithNoughtAndChangesNothing() throws IOException, InterruptedException {
        Crampkit crampkit = new Crampkit(folder).asPackaged();
        Crampkit.Said said = crampkit.run(List.of("doctor", "--json", Crampkit.AS_OF));
        assertThat(said.exit()).as(said.out()).isZero();
        assertThat(said.json().path("status").asString()).isEqualTo("sound");
        assertThat(said.json().path("errors").asInt()).isZero();
        assertThat(crampkit.home().resolve("store")).doesNotExist();
        assertThat(crampkit.run(List.of("doctor", "--plain", "--bogus")).exit()).isEqualTo(2);
    }

    @Test
    void aClinicsOwnTextThatIsTooHardEndsWithSixAndIsNamedWithItsCure() throws IOException, InterruptedException {
        Crampkit crampkit = SampleClinic.copy(folder);
        Path own = Files.createDirectories(crampkit.home().resolve("templates/language"));
        Files.writeString(
                own.resolve("es.yaml"),
                Files.readString(Path.of("templates/language/es.yaml"))
                        .replace("    title: Su plan para", "    title: Utilizar esto para"));
        Crampkit.Said said = crampkit.run(List.of("doctor", "--json", Crampkit.AS_OF));
        assertThat(said.exit()).as(said.out()).isEqualTo(6);
        JsonNode error = said.json()
                .path("findings")
                .valueStream()
                .filter(finding -> finding.path("level").asString().equals("error"))
                .findFirst()
                .orElseThrow();
        assertThat(error.path("place").asString()).isEqualTo("language/es.yaml: handout.title");
        assertThat(error.path("fix").asString()).contains("usar");
        assertThat(crampkit.run(List.of("doctor", "--plain", Crampkit.AS_OF))
                        .out()
                        .lines())
                .anyMatch(line -> line.startsWith("Error · language/es.yaml: handout.title (CK-934): "));
    }
}
