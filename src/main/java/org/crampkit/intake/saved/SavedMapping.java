package org.crampkit.intake.saved;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.crampkit.intake.ReadingOptions.ClockHours;
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
 * @param columns what each column holds, by header or by its letter as {@code #A}: a contract column, one with the choice that a
 *     tick stands for ({@code trigger:exercise}), or "-"
 * @param dateOrder order of day and month, null where not said
 * @param nightNaming what the date column names, null where not said
 * @param sheet the sheet to read, null for all
 * @param durations what "1:30" is in a column of durations, null where not said
 * @param clock the clock that times without "am" and "pm" stand on, null where not said
 */
public record SavedMapping(
        String name,
        Map<String, String> columns,
        @Nullable DateOrder dateOrder,
        @Nullable NightNaming nightNaming,
        @Nullable String sheet,
        @Nullable ColonDurations durations,
        @Nullable ClockHours clock) {

    /** What the columns hold that the diary does not need. */
    public static final String NOTHING = "-";

    /** Parts a field from the choice that a tick stands for, such as {@code trigger:exercise}. */
    private static final char CHOICE = ':';

    /** Begins the name of a column by its letter, such as {@code #C}. */
    public static final String LETTER = "#";

    /** Copies the columns in their order. */
    public SavedMapping {
        columns = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(columns));
    }

    /** Returns what a person said of single columns of one file. */
    public static SavedMapping said(Map<String, String> columns) {
        return new SavedMapping("", columns, null, null, null, null, null);
    }

    /** Returns the same with what was said of single columns. */
    public SavedMapping with(Map<String, String> said) {
        Map<String, String> all = new LinkedHashMap<>(columns);
        all.putAll(said);
        return new SavedMapping(name, all, dateOrder, nightNaming, sheet, durations, clock);
    }

    /** Returns the field of what a column holds, without the choice that a tick in it stands for. */
    public static String field(String held) {
        int at = held.indexOf(CHOICE);
        return at < 0 ? held : held.substring(0, at);
    }

    /** Returns the choice that a tick in a column stands for, null where its cells hold the words. */
    public static @Nullable String choice(String held) {
        int at = held.indexOf(CHOICE);
        return at < 0 ? null : held.substring(at + 1).strip();
    }

    /** Returns whether it is kept under a name, and not said of one file alone. */
    public boolean named() {
        return !name.isEmpty();
    }

    /** Returns whether a word names a column of the diary. */
    public static boolean isField(String word) {
        return Field.of(word).isPresent();
    }

    /** Returns whether a table with these headers, in plain form, is the one it was made for. */
    public boolean fits(Set<String> headers) {
        return headers.equals(columns.keySet().stream()
                .filter(key -> !key.startsWith(LETTER))
                .map(Plain::of)
                .collect(Collectors.toSet()));
    }

    /** Returns what the column of a header holds, null where the mapping does not know it. */
    public @Nullable String fieldOf(String header) {
        String plain = Plain.of(header);
        return columns.entrySet().stream()
                .filter(column -> !column.getKey().startsWith(LETTER)
                        && Plain.of(column.getKey()).equals(plain))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }
}
