package org.crampkit.samples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.crampkit.templates.Yaml;
import tools.jackson.databind.JsonNode;

/**
 * One invented patient of {@code src/test/resources/patients}: what is known, what was written down, and what the clinical
 * reference wants of it.
 *
 * @param file the file it stands in
 * @param node the patient as written
 */
record InventedPatient(String file, JsonNode node) {

    private static final Path FOLDER = Path.of("src/test/resources/patients");

    /** Reads every patient. */
    static List<InventedPatient> all() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .flatMap(InventedPatient::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<InventedPatient> read(Path file) {
        try {
            String name = file.getFileName().toString();
            return Yaml.mapper()
                    .readTree(Files.readString(file))
                    .path("patients")
                    .valueStream()
                    .map(node -> new InventedPatient(name, node));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String id() {
        return node.path("id").asString();
    }

    String why() {
        return id() + ": " + node.path("why").asString();
    }

    /** Returns id to line of one list of expectations, empty where the patient has none. */
    Map<String, String> expected(String list) {
        Map<String, String> ids = new TreeMap<>();
        node.path(list)
                .properties()
                .forEach(entry -> ids.put(entry.getKey(), entry.getValue().asString()));
        return ids;
    }

    @Override
    public String toString() {
        return file + " " + id();
    }
}
