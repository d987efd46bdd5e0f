package org.crampkit.workflow.filing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.crampkit.intake.ColumnUse;
import org.crampkit.intake.Preparation;
import org.crampkit.intake.ReadingOptions;
import org.crampkit.intake.keys.KeyAnswers;
import org.crampkit.intake.saved.ColumnWords;
import org.crampkit.intake.saved.SavedMapping;
import org.crampkit.templates.Yaml;
import org.crampkit.workflow.Clinic;
import org.crampkit.workflow.Desk;
import org.crampkit.workflow.OutputFile;
import org.crampkit.workflow.Refusal;
import org.crampkit.workflow.RefusedException;
import org.springframework.stereotype.Component;

/** Mappings that a person confirmed, one file each in the folder {@code profiles} of the home; they name no patient. */
@Component
public final class Profiles {

    private static final String NAME = "[\\p{L}\\p{N}][\\p{L}\\p{N} ._-]{0,39}";
    private static final String SUFFIX = ".yaml";

    private final Clinic clinic;

    /** Works on one clinic. */
    public Profiles(Clinic clinic) {
        this.clinic = clinic;
    }

    private Path folder() {
        return clinic.home().resolve("profiles");
    }

    /** Returns all, in name order. */
    public List<SavedMapping> all() {
        if (!Files.isDirectory(folder())) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder())) {
            List<SavedMapping> all = new ArrayList<>();
            files.filter(file -> file.getFileName().toString().endsWith(SUFFIX))
                    .sorted()
                    .forEach(file -> all.add(read(file)));
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SavedMapping read(Path file) {
        try {
            return Yaml.mapper().readValue(Files.readString(file), SavedMapping.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Finds one.
     *
     * @throws RefusedException where the name cannot be one
     */
    public Optional<SavedMapping> find(String name) {
        checked(name);
        return all().stream()
                .filter(saved -> saved.name().equalsIgnoreCase(name.strip()))
                .findFirst();
    }

    /**
     * Returns one.
     *
     * @throws RefusedException where there is none of that name
     */
    public SavedMapping get(String name) {
        return find(name)
                .orElseThrow(
                        () -> new RefusedException(new Refusal.NotFound("CK-904", "no-profile", Map.of("name", name))));
    }

    private static void checked(String name) {
        if (!name.strip().matches(NAME)) {
            throw new RefusedException(new Refusal.BadRequest("CK-903", "profile-name", Map.of("name", name)));
        }
    }

    /** Keeps the mapping and the answers that a file was read with. */
    void keep(String name, Preparation preparation, ReadingOptions options, Desk desk) {
        Map<String, String> columns = new LinkedHashMap<>();
        for (ColumnUse use : preparation.columns()) {
            columns.put(use.header(), use.field() == null ? SavedMapping.NOTHING : use.field());
        }
        SavedMapping said = options.mapping();
        if (said != null) {
            said.columns().forEach((column, field) -> {
                if (column.startsWith(SavedMapping.LETTER) || SavedMapping.choice(field) != null) {
                    columns.put(column, field);
                }
            });
        }
        save(
                new SavedMapping(
                        name.strip(),
                        columns,
                        options.dateOrder(),
                        options.nightNaming(),
                        options.sheet(),
                        options.durations(),
                        options.clock()),
                desk);
    }

    /** Adds or replaces one, and notes it in the trail. */
    public void save(SavedMapping saved, Desk desk) {
        checked(saved.name());
        String yaml = Yaml.mapper().writeValueAsString(saved);
        String file = saved.name().toLowerCase(Locale.ROOT) + SUFFIX;
        new OutputFile(folder().resolve(file)).write(yaml.getBytes(StandardCharsets.UTF_8));
        clinic.ledger().write(() -> clinic.ledger()
                .trail()
                .append(
                        "profile",
                        null,
                        desk.by(),
                        Map.of("columns", Integer.toString(saved.columns().size()))));
    }

    /**
     * Returns what a person said of patient keys.
     *
     * @param words each as {@code same}, {@code different} or {@code WRITTEN=KEY}
     * @throws RefusedException where one is none of these
     */
    public static KeyAnswers keys(List<String> words) {
        try {
            return KeyAnswers.of(words);
        } catch (IllegalArgumentException e) {
            Map<String, Object> named = Map.of("value", String.valueOf(e.getMessage()));
            throw new RefusedException(new Refusal.BadRequest("CK-903", "key-words", named));
        }
    }

    /**
     * Returns what a person said of columns, by header or letter.
     *
     * @param words each as {@code HEADER=FIELD} or {@code #C=FIELD}, or the fields alone in the order of the columns
     * @throws RefusedException where one names no column or no field
     */
    public static Map<String, String> said(List<String> words) {
        try {
            return ColumnWords.of(words);
        } catch (IllegalArgumentException e) {
            Map<String, Object> named = Map.of("value", String.valueOf(e.getMessage()));
            throw new RefusedException(new Refusal.BadRequest("CK-903", "profile-column", named));
        }
    }

    /**
     * Changes what columns hold, and makes the mapping where there is none of that name.
     *
     * @param changes each as {@code HEADER=FIELD}; the field {@code -} is nothing
     */
    public SavedMapping change(String name, List<String> changes, ReadingOptions answers, Desk desk) {
        Optional<SavedMapping> old = find(name);
        Map<String, String> columns =
                new LinkedHashMap<>(old.map(SavedMapping::columns).orElse(Map.of()));
        columns.putAll(said(changes));
        ReadingOptions said = answers.or(old.orElse(null));
        SavedMapping saved = new SavedMapping(
                name.strip(),
                columns,
                said.dateOrder(),
                said.nightNaming(),
                said.sheet(),
                said.durations(),
                said.clock());
        save(saved, desk);
        return saved;
    }
}
