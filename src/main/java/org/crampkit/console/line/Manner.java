package org.crampkit.console.line;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The options that every command accepts, before or after its name.
 *
 * @param home folder of the store, null where not given; read at the start of the process only
 * @param keyFile the key file, null where not given; read at the start of the process only
 * @param templates folder of the clinic's own templates, null where not given; read at the start of the process only
 * @param asOf the day to take for today, null for the real one
 * @param json one JSON document on stdout
 * @param plain no borders, colour or alignment
 * @param noInput never ask
 * @param by who asks, null for the system's user
 */
public record Manner(
        @Nullable Path home,
        @Nullable Path keyFile,
        @Nullable Path templates,
        @Nullable LocalDate asOf,
        boolean json,
        boolean plain,
        boolean noInput,
        @Nullable String by) {

    /** The options as help lists them. */
    public static final List<Shape.Choice> CHOICES = List.of(
            new Shape.Choice("home", Path.class, "DIR where the store, keys and output live"),
            new Shape.Choice("key-file", Path.class, "FILE with the keys, where it is not in the home folder"),
            new Shape.Choice("templates", Path.class, "DIR with the clinic's own template files"),
            new Shape.Choice("as-of", LocalDate.class, "DATE to take for today, such as 2026-03-14"),
            new Shape.Choice("json", boolean.class, "One JSON document on standard output"),
            new Shape.Choice("plain", boolean.class, "One fact a line, no colour, no alignment"),
            new Shape.Choice("no-input", boolean.class, "Never ask a question"),
            new Shape.Choice("by", String.class, "NAME that the trail records"));

    static Optional<Shape.Choice> choice(String name) {
        return CHOICES.stream().filter(choice -> choice.name().equals(name)).findFirst();
    }

    static Manner of(Map<String, Object> values) {
        return new Manner(
                (Path) values.get("home"),
                (Path) values.get("key-file"),
                (Path) values.get("templates"),
                (LocalDate) values.get("as-of"),
                values.containsKey("json") && (Boolean) values.get("json"),
                values.containsKey("plain") && (Boolean) values.get("plain"),
                values.containsKey("no-input") && (Boolean) values.get("no-input"),
                (String) values.get("by"));
    }

    /** Returns what can be said of a line that is not understood: only how to answer it. */
    public static Manner ofBroken(List<String> words) {
        int end = words.indexOf("--");
        List<String> options = end < 0 ? words : words.subList(0, end);
        boolean json = options.contains("--json") || options.contains("--json=true");
        boolean plain = options.contains("--plain") || options.contains("--plain=true");
        return new Manner(null, null, null, null, json, plain, true, null);
    }
}
