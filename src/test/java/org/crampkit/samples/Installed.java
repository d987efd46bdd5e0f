package org.crampkit.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.springframework.util.DigestUtils;
import org.springframework.util.FileSystemUtils;

/**
 * How a clinic's machine can start the packaged program quickly: with an archive of its classes that was made of one run,
 * and without compiling what a short run will not repay.
 */
final class Installed {

    private static final List<String> QUICK = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

    private Installed() {}

    /** Returns the packaged jar. */
    static Path packaged() {
        return Path.of(System.getProperty("crampkit.jar", "target/crampkit.jar"));
    }

    /** Returns what stands between {@code java} and the arguments to start the program as it was packaged. */
    static List<String> plain() {
        return List.of("-jar", packaged().toString());
    }

    /** Returns what stands between {@code java} and the arguments to start the program quickly. */
    static synchronized List<String> quick(Path java) throws IOException, InterruptedException {
        Path archive = packaged().resolveSibling("classes.jsa");
        Path made = packaged().resolveSibling("classes.txt");
        String stamp = java + " " + DigestUtils.md5DigestAsHex(Files.readAllBytes(packaged()));
        if (!Files.exists(made) || !Files.readString(made).equals(stamp)) {
            Files.deleteIfExists(archive);
            run(List.of(
                    java.toString(),
                    "-XX:ArchiveClassesAtExit=" + archive,
                    "-jar",
                    packaged().toString(),
                    "rules"));
            Files.writeString(made, stamp);
        }
        List<String> start = new ArrayList<>(QUICK);
        start.add("-XX:SharedArchiveFile=" + archive);
        start.addAll(plain());
        return start;
    }

    private static void run(List<String> line) throws IOException, InterruptedException {
        Path home = Files.createTempDirectory("crampkit-installed");
        ProcessBuilder builder = new ProcessBuilder(line)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("CRAMPKIT_HOME", home.toString());
        Process process = builder.start();
        boolean ended = process.waitFor(2, TimeUnit.MINUTES);
        FileSystemUtils.deleteRecursively(home);
        if (!ended || process.exitValue() != 0) {
            throw new IllegalStateException("the packaged program could not be archived: " + line);
        }
    }
}
