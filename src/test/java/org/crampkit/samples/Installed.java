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
 * The packaged program laid out for quick starts: the jar unpacks itself into a thin jar with its libraries beside it, and
 * the machine's class archive is made of one run. It is the same program; it starts in a third of the time.
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
        Path folder = packaged().resolveSibling("installed");
        Path jar = folder.resolve(packaged().getFileName());
        Path archive = folder.resolve("classes.jsa");
        Path made = folder.resolve("made-of.txt");
        String stamp = java + " " + DigestUtils.md5DigestAsHex(Files.readAllBytes(packaged()));
        if (!Files.exists(made) || !Files.readString(made).equals(stamp)) {
            FileSystemUtils.deleteRecursively(folder);
            run(List.of(
                    java.toString(),
                    "-Djarmode=tools",
                    "-jar",
                    packaged().toString(),
                    "extract",
                    "--destination",
                    folder.toString()));
            run(List.of(java.toString(), "-XX:ArchiveClassesAtExit=" + archive, "-jar", jar.toString(), "rules"));
            Files.writeString(made, stamp);
        }
        List<String> start = new ArrayList<>(QUICK);
        start.add("-XX:SharedArchiveFile=" + archive);
        start.addAll(List.of("-jar", jar.toString()));
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
            throw new IllegalStateException("the packaged program could not be laid out: " + line);
        }
    }
}
