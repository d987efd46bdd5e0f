package org.crampkit.samples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * One sample diary with its expected reply.
 *
 * @param name the case
 * @param file the diary
 * @param options options to import it with
 * @param expected the expected reply
 */
record Sample(String name, Path file, List<String> options, JsonNode expected) {

    static final Path FOLDER = Path.of("samples").toAbsolutePath();
    private static final String SUFFIX = ".expected.json";
    private static final Pattern WORD = Pattern.compile("(?:[^\\s\"]|\"[^\"]*\")+");

    /** Reads every sample, in name order. */
    static List<Sample> all() {
        return in(FOLDER.resolve("diaries"));
    }

    /** Reads every pair of a folder, in name order. */
    static List<Sample> in(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(SUFFIX))
                    .sorted()
                    .map(Sample::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Sample read(Path expected) {
        try {
            String name = expected.getFileName().toString().replace(SUFFIX, "");
            Path sidecar = expected.resolveSibling(name + ".options");
            List<String> options = Files.exists(sidecar)
                    ? WORD.matcher(Files.readString(sidecar))
                            .results()
                            .map(word -> word.group().replace("\"", ""))
                            .toList()
                    : List.of();
            Path file = Stream.of("csv", "xlsx", "xls", "txt")
                    .map(kind -> expected.resolveSibling(name + "." + kind))
                    .filter(Files::exists)
                    .findFirst()
                    .orElseThrow();
            return new Sample(name, file, options, Crampkit.JSON.readTree(Files.readString(expected)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the exit code of the contract: 3 where a question is open or a row is rejected. */
    int exit() {
        boolean ready = expected.path("status").asString("").equals("ready");
        return ready && expected.path("rejected").isEmpty() ? 0 : 3;
    }

    /** Returns whether its good rows can be saved. */
    boolean saves() {
        return expected.path("status").asString("").equals("ready");
    }

    /** Returns the words of the command that imports it. */
    List<String> command(String... flags) {
        List<String> words = new ArrayList<>(List.of("import", "--json", "--no-input", Crampkit.AS_OF));
        words.addAll(List.of(flags));
        words.addAll(options);
        words.add(file.toString());
        return words;
    }

    /** Returns the same command as one line of a command file. */
    String commandLine(String... flags) {
        List<String> words = command(flags);
        words.set(words.size() - 1, "\"" + words.get(words.size() - 1) + "\"");
        return String.join(" ", words);
    }

    @Override
    public String toString() {
        return name;
    }
}
