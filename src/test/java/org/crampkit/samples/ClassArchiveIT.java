package org.crampkit.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The archive that the build lays beside the jar fits it: Java takes most of the program's classes from there. */
class ClassArchiveIT {

    private static final int MOST = 3000;

    @TempDir
    Path home;

    @Test
    void classesComeFromTheArchive() throws IOException, InterruptedException {
        Path jar = Installed.packaged().toAbsolutePath();
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:SharedArchiveFile=" + jar.resolveSibling("crampkit.jsa"),
                        "-Xlog:class+load",
                        "-jar",
                        jar.toString(),
                        "--home=" + home,
                        "version"))
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        assertThat(said.lines().filter(line -> line.endsWith("source: shared objects file (top)")))
                .hasSizeGreaterThan(MOST);
    }
}
