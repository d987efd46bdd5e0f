package org.crampkit.intake;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.crampkit.intake.ReadingOptions.ColonDurations;
import org.crampkit.intake.ReadingOptions.DateOrder;
import org.crampkit.intake.ReadingOptions.NightNaming;
import org.crampkit.intake.columns.Field;
import org.crampkit.intake.words.Plain;
import org.jspecify.annotations.Nullable;

/**
 * A mapping that a person confirmed, with the answers given for it.
 *
 * @param name the person's name for it
 * @param columns what each column holds, by header or by {@code #A} for a table without one: a contract column, or "-"
 * @param dateOrder order of day and month, null where not said
 * @param nightNaming what the date column names, null where not said
 * @param sheet the sheet to read, null for all
 * @param durations what "1:30" is in a column of durations, null where not said
 */
public record SavedMapping(
        String name,
        Map<String, String> columns,
        @Nullable DateOrder dateOrder,
        @Nullable NightNaming nightNaming,
        @Nullable String sheet,
        @Nullable ColonDurations durations) {

    /** What the columns hold that the diary does not need. */
    public static final String NOTHING = "-";

    /** Copies the columns in their order. */
    public SavedMapping {
        columns = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(columns));
    }

    /** Returns whether a word names a column of the diary. */
    public static boolean isField(String word) {
        return Field.of(word).isPresent();
    }

    /** Returns whether a table with these headers, in plain form, is the one it was made for. */
    public boolean fits(Set<String> headers) {
        return headers.equals(columns.keySet().stream().map(Plain::of).collect(Collectors.toSet()));
    }

    /** Returns what the column of a header holds, null where the mapping does not know it. */
    public @Nullable String fieldOf(String header) {
        String plain = Plain.of(header);
        return columns.entrySet().stream()
                .filter(column -> Plain.of(column.getKey()).equals(plain))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }
}
