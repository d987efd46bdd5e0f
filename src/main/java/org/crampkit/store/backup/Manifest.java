package org.crampkit.store.backup;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a backup says of itself: versions, time, counts, hashes; nothing of a patient.
 *
 * @param program version of the program that made it
 * @param schema version of the store's schema
 * @param made real time
 * @param contents what the store in it holds
 * @param parts its files, in their order
 */
public record Manifest(String program, int schema, Instant made, Contents contents, List<Part> parts) {

    /** Its name in the backup. */
    static final String NAME = "manifest.json";
    /** Name of the keyed hash over it. */
    static final String SEAL = "manifest.seal";

    private static final String FORMAT = "crampkit-backup";
    private static final int VERSION = 1;
    private static final String PROGRAM = "[A-Za-z0-9.+_-]{1,40}";
    private static final int MOST_PARTS = 20_000;
    private static final JsonMapper JSON = JsonMapper.shared();

    /**
     * Copies the list.
     *
     * @throws BackupException where a file is listed twice, or there is no store among them
     */
    public Manifest {
        parts = List.copyOf(parts);
        Set<String> names = new HashSet<>();
        for (Part part : parts) {
            if (!names.add(part.name())) {
                throw BackupException.damaged("it lists a file twice");
            }
        }
        if (!names.contains(Part.STORE) || parts.size() > MOST_PARTS) {
            throw BackupException.damaged("its list of files is none");
        }
    }

    /** Finds a part by its name. */
    public Optional<Part> part(String name) {
        return parts.stream().filter(part -> part.name().equals(name)).findFirst();
    }

    /** Returns whether the key is in it, under a password. */
    public boolean holdsKey() {
        return part(Part.KEY).isPresent();
    }

    /** Returns how many of its files lie in a folder. */
    public long below(String folder) {
        return parts.stream()
                .filter(part -> part.name().startsWith(folder + "/"))
                .count();
    }

    /** Returns it as a file. */
    byte[] json() {
        ObjectNode root = JSON.createObjectNode();
        root.put(FORMAT, VERSION);
        root.put("program", program).put("schema", schema).put("made", made.toString());
        root.put("patients", contents.patients()).put("nights", contents.nights());
        root.put("events", contents.events()).put("trail", contents.trail());
        root.put("trailHead", contents.head());
        ArrayNode list = root.putArray("parts");
        for (Part part : parts) {
            list.addObject().put("name", part.name()).put("bytes", part.bytes()).put("sha256", part.sha256());
        }
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(root).getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Reads one.
     *
     * @throws BackupException where it is none, or of a newer format
     */
    static Manifest read(byte[] json) {
        try {
            JsonNode root = JSON.readTree(json);
            int version = root.path(FORMAT).intValue();
            if (version > VERSION) {
                throw new BackupException(BackupException.Fault.NEWER, program(root), null);
            }
            List<Part> parts = new ArrayList<>();
            for (JsonNode part : root.path("parts")) {
                parts.add(new Part(
                        part.path("name").stringValue(),
                        part.path("bytes").longValue(),
                        part.path("sha256").stringValue()));
            }
            return new Manifest(
                    program(root),
                    root.path("schema").intValue(),
                    Instant.parse(root.path("made").stringValue()),
                    contents(root),
                    parts);
        } catch (JacksonException | DateTimeException e) {
            throw new BackupException(BackupException.Fault.DAMAGED, "its list of files cannot be read", e);
        }
    }

    /** Anybody can write this: what is no version is not shown. */
    private static String program(JsonNode root) {
        String program = root.path("program").stringValue();
        if (!program.matches(PROGRAM)) {
            throw BackupException.damaged("its list of files cannot be read");
        }
        return program;
    }

    private static Contents contents(JsonNode root) {
        return new Contents(
                root.path("patients").longValue(),
                root.path("nights").longValue(),
                root.path("events").longValue(),
                root.path("trail").longValue(),
                root.path("trailHead").stringValue());
    }
}
