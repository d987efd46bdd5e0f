package org.crampkit.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A clinic with every sample in its store; made once for all tests that only read it. */
final class SampleClinic {

    private static @Nullable Crampkit made;
    private static @Nullable Path untouched;

    private SampleClinic() {}

    /** Returns a clinic of one's own with every sample in its store, to be changed at will. */
    static Crampkit copy(Path folder) throws IOException, InterruptedException {
        open();
        Crampkit copy = new Crampkit(folder);
        copy(java.util.Objects.requireNonNull(untouched), copy.home());
        return copy;
    }

    private static void copy(Path from, Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path to = folder.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(to);
                } else {
                    Files.copy(file, to, StandardCopyOption.COPY_ATTRIBUTES);
                }
            }
        }
    }

    /** Returns the clinic that tests share: they may print from it, but change no diary, profile or review. */
    static synchronized Crampkit open() throws IOException, InterruptedException {
        if (made == null) {
            Crampkit crampkit = new Crampkit(Files.createDirectories(Files.createTempDirectory("crampkit-samples")));
            List<String> lines = new ArrayList<>();
            lines.add("register --json " + Crampkit.AS_OF + " \"" + Sample.FOLDER.resolve("patients.csv") + "\"");
            for (Sample sample : Sample.all()) {
                if (sample.saves() && sample.exit() == 0) {
                    lines.add(sample.commandLine());
                }
            }
            crampkit.script(lines);
            for (Sample sample : Sample.all()) {
                if (sample.saves() && sample.exit() != 0) {
                    Crampkit.Said said = crampkit.run(sample.command());
                    if (said.exit() != sample.exit()) {
                        throw new IllegalStateException(sample + " ended with " + said.exit() + ": " + said.err());
                    }
                }
            }
            Path before = Files.createTempDirectory("crampkit-untouched");
            copy(crampkit.home(), before);
            untouched = before;
            made = crampkit;
        }
        return made;
    }
}
