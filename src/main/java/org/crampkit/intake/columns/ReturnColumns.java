package org.crampkit.intake.columns;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.crampkit.intake.ReadingOptions;
import org.crampkit.intake.ReadingOptions.DateOrder;
import org.crampkit.intake.saved.SavedMapping;
import org.jspecify.annotations.Nullable;

/** The columns that a file of rejected rows has beside those of its source. */
public final class ReturnColumns {

    /** Begins the header of each of them. */
    public static final String PREFIX = "crampkit_";

    /** Begins the header that carries the answers given for the source. */
    public static final String OPTIONS = PREFIX + "options";

    private static final Pattern COLUMN =
            Pattern.compile("--column=\"([^\"]{1,200})=([a-z_]{1,40}(?::[^\"]{1,60})?|-)\"");

    /** Digits of the hash that names the source. */
    private static final int ORIGIN = 16;

    private ReturnColumns() {}

    /** Returns their headers; the last carries the answers, and the hash of the source. */
    public static List<String> headers(ReadingOptions options, @Nullable DateOrder order, String sha256) {
        StringBuilder answers = answers(options, order);
        answers.append(" --of=").append(sha256, 0, Math.min(ORIGIN, sha256.length()));
        return List.of(PREFIX + "row", PREFIX + "cells", PREFIX + "reason", PREFIX + "fix", answers.toString());
    }

    private static StringBuilder answers(ReadingOptions options, @Nullable DateOrder order) {
        StringBuilder answers = new StringBuilder(OPTIONS);
        if (options.patient() != null) {
            answers.append(" --patient=\"").append(options.patient().text()).append('"');
        }
        if (order != null) {
            answers.append(" --date-order=").append(word(order));
        }
        if (options.nightNaming() != null) {
            answers.append(" --night-named-by=").append(word(options.nightNaming()));
        }
        if (options.durations() != null) {
            answers.append(" --durations-in=").append(word(options.durations()));
        }
        if (options.clock() != null) {
            answers.append(" --clock=").append(word(options.clock()));
        }
        if (!options.keys().empty()) {
            answers.append(" --keys=\"")
                    .append(options.keys().text().replace('"', '\''))
                    .append('"');
        }
        SavedMapping mapping = options.mapping();
        if (mapping != null) {
            mapping.columns().forEach((header, field) -> answers.append(" --column=\"")
                    .append(header.replace('"', '\''))
                    .append('=')
                    .append(field)
                    .append('"'));
        }
        return answers;
    }

    /** Returns what a file of rejected rows says of its columns, none where it is another file. */
    static Map<String, String> columns(List<List<String>> headers) {
        Map<String, String> columns = new LinkedHashMap<>();
        for (List<String> ways : headers) {
            if (!ways.isEmpty() && ways.get(0).startsWith(OPTIONS)) {
                COLUMN.matcher(ways.get(0)).results().forEach(found -> columns.put(found.group(1), found.group(2)));
            }
        }
        return columns;
    }

    private static String word(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
