package org.crampkit.console.line;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Turns the text of an option's value into what the option takes. */
public final class Values {

    private Values() {}

    /**
     * Converts a value.
     *
     * @throws UsageException where the text is no such value
     */
    public static Object convert(Shape.Choice option, String text) {
        if (option.type() == LocalDate.class) {
            return date(option, text);
        }
        if (option.type() == Integer.class) {
            return number(option, text);
        }
        if (option.type() == Path.class) {
            return path(text);
        }
        if (option.alone()) {
            return yesOrNo(option, text);
        }
        if (option.type().isEnum()) {
            return constant(option, text);
        }
        if (option.type() == List.class) {
            return list(text);
        }
        return text;
    }

    /**
     * Returns a path.
     *
     * @throws UsageException where the system knows no such name
     */
    public static Path path(String text) {
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            throw new UsageException("bad-path", Map.of("value", text));
        }
    }

    static List<String> list(String text) {
        return Arrays.stream(text.split("[,;]"))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private static LocalDate date(Shape.Choice option, String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new UsageException("bad-date", Map.of("option", "--" + option.name(), "value", text));
        }
    }

    private static Integer number(Shape.Choice option, String text) {
        try {
            return Integer.valueOf(text.strip());
        } catch (NumberFormatException e) {
            throw new UsageException("bad-number", Map.of("option", "--" + option.name(), "value", text));
        }
    }

    private static Boolean yesOrNo(Shape.Choice option, String text) {
        if (text.equalsIgnoreCase("true") || text.equalsIgnoreCase("false")) {
            return Boolean.valueOf(text);
        }
        throw new UsageException("no-value", Map.of("option", "--" + option.name()));
    }

    private static Object constant(Shape.Choice option, String text) {
        for (Object constant : option.type().getEnumConstants()) {
            if (Shape.Choice.word(constant).equalsIgnoreCase(text.strip())) {
                return constant;
            }
        }
        String choices = option.values().stream().collect(Collectors.joining(", "));
        throw new UsageException(
                "bad-choice", Map.of("option", "--" + option.name(), "value", text, "choices", choices));
    }
}
