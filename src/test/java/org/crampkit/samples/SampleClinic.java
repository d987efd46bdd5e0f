package org.crampkit.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A clinic with every sample in its store; made once for all tests that only read it. */
final class SampleClinic {

    private static @Nullable Crampkit made;

    private SampleClinic() {}

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
            made = crampkit;
        }
        return made;
    }
}
