package org.crampkit.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/**
 * Measures the real {@code import} command of the packaged jar into a new, sealed store, as whole processes with a heap bounded
 * by 512 MB; run by hand after {@code mvn package}: {@code ImportBench [csv ROWS | xlsx ROWS | folder FILES]…}. Prints a line each:
 * time on the clock, rows a second, processor time, and the largest resident memory (where {@code /proc} tells it).
 */
public final class ImportBench {

    private static final List<String> USUAL =
            List.of("csv", "1000000", "xlsx", "100000", "folder", "1000", "csv", "30");
    private static final int ROWS_A_FILE = 30;
    private static final int POLLED_MS = 50;

    private final Path folder;

    private ImportBench(Path folder) {
        this.folder = folder;
    }

    /** Makes the data and measures. */
    public static void main(String[] args) throws IOException, InterruptedException {
        List<String> asked = args.length == 0 ? USUAL : List.of(args);
        Path folder = Files.createTempDirectory("crampkit-bench");
        try {
            for (int i = 0; i < asked.size(); i += 2) {
                new ImportBench(folder).measure(asked.get(i), Integer.parseInt(asked.get(i + 1)));
            }
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    private void measure(String kind, int size) throws IOException, InterruptedException {
        boolean many = kind.equals("folder");
        Path data = many ? many(size) : data(kind, size, 1, folder.resolve(size + "." + kind));
        int rows = many ? size * ROWS_A_FILE : size;
        Path home = folder.resolve("home-" + kind + size);
        ProcessBuilder builder = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-jar",
                        "target/crampkit.jar",
                        "--home=" + home,
                        "import",
                        data.toString(),
                        "--no-input",
                        "--json"))
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("JAVA_TOOL_OPTIONS", "-Xmx512m");
        long begun = System.nanoTime();
        Process process = builder.start();
        Map<Long, Seen> seen = new HashMap<>();
        while (!process.waitFor(POLLED_MS, TimeUnit.MILLISECONDS)) {
            Stream.concat(Stream.of(process.toHandle()), process.descendants())
                    .forEach(handle -> seen.merge(handle.pid(), Seen.of(handle), Seen::most));
        }
        double seconds = (System.nanoTime() - begun) / 1e9;
        Seen all = seen.values().stream().reduce(new Seen(Duration.ZERO, 0), Seen::and);
        System.out.printf(
                Locale.ROOT,
                "%s %,d: code %d, %.1f s, %,.0f rows a second, %.1f s of processor time, %,d MB resident%n",
                kind,
                size,
                process.exitValue(),
                seconds,
                rows / seconds,
                all.processor().toMillis() / 1e3,
                all.resident() / 1024);
    }

    private Path many(int files) throws IOException {
        Path many = Files.createDirectories(folder.resolve("many"));
        Path whole = data("csv", files * ROWS_A_FILE, 1, folder.resolve("whole.csv"));
        List<String> lines = Files.readAllLines(whole);
        for (int i = 0; i < files; i++) {
            String own = String.join("\n", lines.subList(1 + i * ROWS_A_FILE, 1 + (i + 1) * ROWS_A_FILE));
            Files.writeString(
                    many.resolve(String.format(Locale.ROOT, "d%05d.csv", i)), lines.get(0) + "\n" + own + "\n");
        }
        return many;
    }

    private static Path data(String kind, int rows, int seed, Path file) throws IOException {
        DiaryData.main(new String[] {kind, Integer.toString(rows), file.toString(), Integer.toString(seed)});
        return file;
    }

    /** What was last seen of a process: processor time, and the largest resident memory in kilobytes. */
    private record Seen(Duration processor, long resident) {

        static Seen of(ProcessHandle handle) {
            return new Seen(handle.info().totalCpuDuration().orElse(Duration.ZERO), resident(handle.pid()));
        }

        private static long resident(long process) {
            try {
                return Files.readAllLines(Path.of("/proc/" + process + "/status"), StandardCharsets.UTF_8).stream()
                        .filter(line -> line.startsWith("VmHWM:"))
                        .map(line -> line.replaceAll("\\D", ""))
                        .mapToLong(Long::parseLong)
                        .findFirst()
                        .orElse(0);
            } catch (IOException e) {
                return 0;
            }
        }

        Seen most(Seen later) {
            return new Seen(
                    processor.compareTo(later.processor) > 0 ? processor : later.processor,
                    Math.max(resident, later.resident));
        }

        Seen and(Seen other) {
            return new Seen(processor.plus(other.processor), Math.max(resident, other.resident));
        }
    }
}
