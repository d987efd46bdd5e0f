package org.crampkit.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The commands {@code backup}, {@code restore} and {@code drill}, and the movable key file, of the packaged program. */
class BackupIT {

    @TempDir
    private Path folder;

    private static String quoted(Path file) {
        return "\"" + file + "\"";
    }

    @Test
    void whatWasBackedUpComesBackAndWhatIsWrongIsRefused() throws IOException, InterruptedException {
        Crampkit crampkit = new Crampkit(folder);
        Path key = folder.resolve("safe place/the clinic's.keys");
        Path file = folder.resolve("usb stick/ä backup.zip");
        List<String> globals = List.of("--key-file=" + key, "--json", Crampkit.AS_OF, "--no-input");
        List<String> script = new ArrayList<>(List.of(
                "register samples/patients.csv",
                "import samples/diaries/clean-28-nights.csv",
                "summary P-001",
                "backup " + quoted(file),
                "drill",
                "import samples/diaries/emergency-chest-pain.csv",
                "restore " + quoted(file) + " --yes",
                "summary P-001",
                "trail-verify",
                "trail"));
        script.replaceAll(line -> line + " --json " + Crampkit.AS_OF);
        Path commands = Files.write(folder.resolve("commands"), script);
        Crampkit.Said said = crampkit.run(List.of("@" + commands, "--key-file=" + key));
        assertThat(said.exit()).as(said.err() + said.out()).isZero();
        List<JsonNode> replies = said.jsonLines();
        assertThat(replies.get(3).path("key").asString()).isEqualTo("apart");
        assertThat(replies.get(4).path("status").asString()).isEqualTo("passed");
        assertThat(replies.get(6).path("replaced").path("nights").asInt())
                .isGreaterThan(replies.get(6).path("nights").asInt());
        assertThat(replies.get(7)).isEqualTo(replies.get(2));
        assertThat(replies.get(8).path("status").asString()).isEqualTo("whole");
        assertThat(replies.get(9).toString()).contains("\"restore\"").doesNotContain("\"drill\"");
        assertThat(crampkit.home().resolve("keys")).doesNotExist();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(key)))
                .isEqualTo("rw-------");
        refused(crampkit, globals, file, key);
    }

    private static void refused(Crampkit crampkit, List<String> globals, Path file, Path key)
            throws IOException, InterruptedException {
        Crampkit.Said unasked = run(crampkit, globals, "restore", file.toString());
        assertThat(unasked.exit()).isEqualTo(3);
        assertThat(unasked.json().path("code").asString()).isEqualTo("CK-617");
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 3] ^= 1;
        Files.write(file, bytes);
        Crampkit.Said drill = run(crampkit, globals, "drill");
        assertThat(drill.exit()).isEqualTo(6);
        assertThat(drill.json().path("code").asString()).isEqualTo("CK-616");
        assertThat(drill.json().path("cause").asString()).isEqualTo("CK-609");
        Crampkit.Said doctor = run(crampkit, globals, "doctor");
        assertThat(doctor.json().toString())
                .contains("CK-954", key.getFileName().toString(), "CK-955");
        Files.move(key, key.resolveSibling("elsewhere"));
        Crampkit.Said keyless = run(crampkit, globals, "patients");
        assertThat(keyless.exit()).isEqualTo(6);
        assertThat(keyless.json().path("code").asString()).isEqualTo("CK-601");
        assertThat(key).doesNotExist();
    }

    private static Crampkit.Said run(Crampkit crampkit, List<String> globals, String... words)
            throws IOException, InterruptedException {
        List<String> line = new ArrayList<>(List.of(words));
        line.addAll(globals);
        return crampkit.run(line);
    }
}
