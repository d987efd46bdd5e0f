package org.crampkit.intake.columns;

import org.jspecify.annotations.Nullable;

/**
 * A column that holds a field.
 *
 * @param column index from 0
 * @param header as it stands in the file
 * @param field what it holds
 * @param how {@code exact}, {@code synonym}, {@code profile}, or {@link #MISSPELT}
 * @param group number of the cramp it tells of, 0 where the row tells of one cramp
 * @param choice the word that a mark in this column stands for, null where the cells hold the words
 * @param ticked true where an unmarked cell says nothing, false where "no" is an answer
 * @param unit unit that the header names, empty where none
 * @param scale top of the pain scale, 10 or 100
 */
public record MappedColumn(
        int column,
        String header,
        Field field,
        String how,
        int group,
        @Nullable String choice,
        boolean ticked,
        String unit,
        int scale) {

    /** How a column was found whose header is not quite a known name; in replies it is a synonym. */
    public static final String MISSPELT = "misspelt";

    /** Returns a column beyond the header, read as a field all the same. */
    public static MappedColumn nameless(int column, Field field) {
        return new MappedColumn(column, "", field, "exact", 0, null, false, "", 10);
    }

    /** Returns the same, found in another way. */
    MappedColumn how(String other) {
        return new MappedColumn(column, header, field, other, group, choice, ticked, unit, scale);
    }

    /** Returns the same under its whole header. */
    MappedColumn named(String whole) {
        return new MappedColumn(column, whole, field, how, group, choice, ticked, unit, scale);
    }

    /** Returns the same for one of several cramps of a row. */
    MappedColumn group(int number) {
        return new MappedColumn(column, header, field, how, number, choice, ticked, unit, scale);
    }

    /** Returns the same in another place. */
    MappedColumn at(int place) {
        return place == column ? this : new MappedColumn(place, header, field, how, group, choice, ticked, unit, scale);
    }

    /** Returns how it was found, in the word of replies. */
    String told() {
        return how.equals(MISSPELT) ? "synonym" : how;
    }

    /** Returns whether two columns hold the same thing. */
    boolean rivals(MappedColumn other) {
        return field == other.field && group == other.group && choice == null && other.choice == null && !field.joins();
    }
}
