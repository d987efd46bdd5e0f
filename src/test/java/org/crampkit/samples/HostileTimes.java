package org.crampkit.samples;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Starts the packaged program once for each hostile file, in 512 MB, and prints how long it took from start to exit, its exit code and the
 * message's code; run by hand. Slowest first.
 */
final class HostileTimes {

    private HostileTimes() {}

    private record Line(String name, double seconds, int exit, String code) {}

    /** Measures; the argument is a folder to work in. */
    public static void main(String[] args) throws Exception {
        Path folder = Files.createDirectories(Path.of(args[0]));
        Map<Path, String> files = new LinkedHashMap<>(HostileFiles.in(folder.resolve("hostile")));
        files.put(HostileFiles.manyEmptyRows(folder.resolve("more")), "");
        files.put(HostileFiles.openQuote(folder.resolve("more")), "");
        List<Line> lines = new ArrayList<>();
        Crampkit crampkit = new Crampkit(folder).limitedTo("-Xmx512m").asTyped();
        for (Path file : files.keySet()) {
            long start = System.nanoTime();
            Crampkit.Said said = crampkit.run(List.of(
                    "import", "--dry-run", "--json", "--no-input", Crampkit.AS_OF, "--patient=P-1", file.toString()));
            double seconds = (System.nanoTime() - start) / 1e9;
            lines.add(new Line(
                    String.valueOf(file.getFileName()),
                    seconds,
                    said.exit(),
                    said.json().path("code").asString("")));
        }
        lines.sort(Comparator.comparingDouble(Line::seconds).reversed());
        lines.forEach(line -> System.out.printf(
                Locale.ROOT, "%6.1f s  exit %d  %-7s %s%n", line.seconds(), line.exit(), line.code(), line.name()));
    }
}
