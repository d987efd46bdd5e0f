package org.crampkit.console.start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A process that starts itself once again, for one of two reasons. On JDK 17 a process whose locale is not UTF-8 cannot
 * open a path with other than ASCII letters. And a command that runs for seconds ends sooner where Java does not compile
 * for a run of hours, and one that reads a large store through needs little memory; only the start of a process can say so.
 */
public final class Restart {

    private static final String WORDS = "crampkit.words";
    private static final int USAGE = 2;
    private static final List<String> QUICK = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");
    private static final List<String> FRUGAL =
            List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xms64m", "-Xmx256m");

    /** For a run of half a minute and more: only what runs hundred thousands of times is compiled to the last, and in small pieces. */
    private static final List<String> STEADY = List.of(
            "-XX:+UnlockDiagnosticVMOptions",
            "-XX:+IgnoreUnrecognizedVMOptions",
            "-XX:+UseSerialGC",
            "-XX:MaxInlineLevel=6",
            "-XX:InlineSmallCode=1000",
            "-XX:Tier4InvocationThreshold=50000",
            "-XX:Tier4MinInvocationThreshold=6000",
            "-XX:Tier4CompileThreshold=150000",
            "-XX:Tier4BackEdgeThreshold=400000");

    private static final Set<String> READS_ALL = Set.of("audit", "audit-rows");
    private static final Set<String> TAKES_FILES = Set.of("import", "register");
    private static final Set<String> WITH_VALUE = Set.of("--home", "--templates", "--as-of", "--key-file");
    private static final long LARGE_FILE = 16_000_000;
    private static final long LARGE_STORE = 50_000_000;

    private final List<String> words;
    private final String encoding;
    private final boolean again;

    private Restart(List<String> words, String encoding, boolean again) {
        this.words = words;
        this.encoding = encoding;
        this.again = again;
    }

    /** Looks at this process and its arguments. */
    public static Restart ofThisProcess(String[] args) {
        return new Restart(
                Arrays.asList(args),
                System.getProperty("sun.jnu.encoding", "UTF-8"),
                System.getProperty(WORDS) != null);
    }

    /** Returns the arguments: those of a process that was started again come in a property that any locale can carry. */
    public static String[] arguments(String[] args) {
        String carried = System.getProperty(WORDS);
        if (carried == null) {
            return args;
        }
        ProcessHandle.current().parent().ifPresent(Restart::endWith);
        return carried.isEmpty()
                ? new String[0]
                : Arrays.stream(carried.split(","))
                        .map(word ->
                                new String(Base64.getUrlDecoder().decode(word.substring(1)), StandardCharsets.UTF_8))
                        .toArray(String[]::new);
    }

    /** Starts the program again where it must be; returns the code it ended with, empty where this process goes on. */
    public OptionalInt run() {
        boolean letters = !encoding.equalsIgnoreCase("UTF-8") && !windows() && needed();
        if (again || !(letters || !options().isEmpty())) {
            return again && letters && mute() ? OptionalInt.of(refuse()) : OptionalInt.empty();
        }
        try {
            return OptionalInt.of(start(letters));
        } catch (IOException e) {
            return letters ? OptionalInt.of(refuse()) : OptionalInt.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return OptionalInt.of(1);
        }
    }

    /** A process that was started again must not outlive the one that a person may end. */
    private static void endWith(ProcessHandle parent) {
        Thread watch = new Thread(() -> {
            parent.onExit().join();
            Runtime.getRuntime().halt(1);
        });
        watch.setDaemon(true);
        watch.start();
    }

    /** Returns what Java is told when the program starts again for speed; none where it was started with options of its own. */
    private List<String> options() {
        String command = command();
        if (command.isEmpty() || startedWithOptions()) {
            return List.of();
        }
        List<String> options = new ArrayList<>(compiling(command));
        Path archive = jar().resolveSibling("crampkit.jsa");
        if (Files.isReadable(archive)) {
            options.addAll(List.of("-XX:SharedArchiveFile=" + archive, "-Xlog:disable"));
        }
        return options;
    }

    /** Returns the first word that is neither an option nor the value of one; empty for the console. */
    private String command() {
        boolean value = false;
        for (String word : words) {
            if (!value && !word.startsWith("-")) {
                return word;
            }
            value = !value && WITH_VALUE.contains(word);
        }
        return "";
    }

    private static Path jar() {
        return Path.of(System.getProperty("java.class.path")).toAbsolutePath();
    }

    /** Returns how Java runs one short command best, a long import, and one that reads a large store through. */
    private List<String> compiling(String command) {
        if (command.startsWith("@")) {
            return List.of();
        }
        Path store = StartFolders.of(words.toArray(String[]::new), System.getenv())
                .home()
                .resolve("store")
                .resolve("crampkit.db");
        if (large(store, LARGE_STORE)) {
            return READS_ALL.contains(command) ? FRUGAL : List.of();
        }
        boolean large = TAKES_FILES.contains(command) && words.stream().anyMatch(Restart::large);
        return large ? STEADY : QUICK;
    }

    /** Returns whether more than {@code -jar} and the jar stand before the words, or the system does not tell. */
    private boolean startedWithOptions() {
        return ProcessHandle.current()
                .info()
                .arguments()
                .filter(whole -> whole.length == words.size() + 2)
                .isEmpty();
    }

    private static boolean large(String word) {
        try {
            return large(Path.of(word), LARGE_FILE);
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private static boolean large(Path path, long bytes) {
        try {
            return Files.exists(path) && size(path) > bytes;
        } catch (IOException | UncheckedIOException e) {
            return false;
        }
    }

    /** Returns the bytes of a file, or of the files in a folder. */
    private static long size(Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            return Files.size(path);
        }
        try (Stream<Path> inside = Files.list(path)) {
            return inside.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        }
    }

    private static boolean windows() {
        return System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("windows");
    }

    /** Whether a path may have other letters: in the words themselves, in a folder or script they name, or typed later. */
    private boolean needed() {
        return words.isEmpty()
                || mute()
                || words.stream().anyMatch(word -> word.startsWith("@") || Files.isDirectory(Path.of(word)));
    }

    private boolean mute() {
        return !words.stream().allMatch(word -> word.chars().allMatch(c -> c > 0 && c < 128));
    }

    private int start(boolean letters) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        String carried = original().stream()
                .map(word -> "w"
                        + Base64.getUrlEncoder().withoutPadding().encodeToString(word.getBytes(StandardCharsets.UTF_8)))
                .collect(Collectors.joining(","));
        command.add("-D" + WORDS + "=" + carried);
        command.addAll(options());
        command.addAll(List.of("-jar", jar().toString()));
        ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
        if (letters) {
            builder.environment().put("LC_ALL", "C.UTF-8");
        }
        Process process = builder.start();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(process)));
        return process.waitFor();
    }

    private static void end(Process process) {
        process.destroy();
        try {
            process.waitFor(2, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Returns the arguments as the system holds them: this locale has already lost their letters. */
    private List<String> original() throws IOException {
        Path held = Path.of("/proc/self/cmdline");
        if (!mute() || !Files.isReadable(held)) {
            return words;
        }
        List<String> all = Arrays.asList(new String(Files.readAllBytes(held), StandardCharsets.UTF_8).split("\0", -1));
        int end = all.size() - 1;
        return all.subList(end - words.size(), end);
    }

    private static int refuse() {
        String line =
                "File names with other than English letters need a UTF-8 locale, such as LC_ALL=C.UTF-8. (CK-906)\n";
        System.err.writeBytes(line.getBytes(StandardCharsets.UTF_8));
        return USAGE;
    }
}
