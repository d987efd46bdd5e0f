package org.crampkit.console.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Where home and key file are: as typed, else as the environment says, else in their usual place. */
class StartFoldersTests {

    private static final Map<String, String> NOTHING = Map.of();

    private static Path key(Map<String, String> environment, String... args) {
        return StartFolders.of(args, environment).keyFile();
    }

    @Test
    void theKeyFileLiesInTheHomeUnlessItIsNamed() {
        assertThat(key(NOTHING, "--home=h", "patients")).isEqualTo(Path.of("h/keys/crampkit.keys"));
        assertThat(key(NOTHING, "patients", "--home", "h", "--key-file", "k")).isEqualTo(Path.of("k"));
        assertThat(key(NOTHING, "--key-file=k", "patients")).isEqualTo(Path.of("k"));
    }

    @Test
    void whatIsTypedCountsBeforeTheEnvironment() {
        Map<String, String> environment = Map.of("CRAMPKIT_HOME", "h", "CRAMPKIT_KEY_FILE", "e");
        assertThat(key(environment, "patients")).isEqualTo(Path.of("e"));
        assertThat(key(environment, "patients", "--key-file=k")).isEqualTo(Path.of("k"));
        assertThat(key(Map.of("CRAMPKIT_KEY_FILE", " "), "--home=h")).isEqualTo(Path.of("h/keys/crampkit.keys"));
        assertThat(key(environment, "import", "--", "--key-file=k")).isEqualTo(Path.of("e"));
    }
}
