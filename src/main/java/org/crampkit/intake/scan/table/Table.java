package org.crampkit.intake.scan.table;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.crampkit.intake.ColumnUse;
import org.crampkit.intake.columns.Field;
import org.crampkit.intake.columns.Mapping;
import org.crampkit.intake.sheet.Cell;
import org.crampkit.intake.sheet.Row;
import org.jspecify.annotations.Nullable;

/**
 * A table found on a sheet.
 *
 * @param firstHeader number of the first header row
 * @param lastHeader number of the last header row
 * @param mapping its columns
 * @param width number of columns of its header
 * @param above the rows above it
 */
public record Table(int firstHeader, int lastHeader, Mapping mapping, int width, List<Row> above) {

    private static final Pattern CRAMP = Pattern.compile("(?iu)cramp|kr[aä]mpf(?!anf)|calambre");

    /** Columns under the contract's own names that make a table a cramp diary. */
    private static final int OWN = 3;

    /** Least weight of the columns that makes a table a cramp diary (clinic rule). */
    private static final int DIARY = 2;

    /** Least weight where a column belongs to another kind of file (clinic rule). */
    private static final int DIARY_AMONG_OTHERS = 5;

    /** Returns the same with another mapping. */
    public Table with(Mapping other) {
        return new Table(firstHeader, lastHeader, other, width, above);
    }

    /**
     * Returns whether the columns are those of a cramp diary: the contract's own headers, or enough that speak for one. Among columns of
     * another kind of file cramps must be named besides.
     */
    public boolean diary(boolean foreignColumns, @Nullable String sheetName) {
        boolean named = namesCramps(sheetName);
        if (foreignColumns) {
            return named && mapping.weight() >= DIARY_AMONG_OTHERS;
        }
        long own = mapping.columns().stream()
                .filter(column -> column.how().equals("exact"))
                .count();
        boolean sure = named || own >= OWN;
        return (sure || (mapping.weight() >= DIARY && !mapping.sleepAlone())) && mapping.fields() >= DIARY;
    }

    /** Returns whether a header stands in the file; a calendar that was turned into a table has those of the contract. */
    private boolean written(String header) {
        return lastHeader > 0 || Field.of(header).isEmpty();
    }

    /** Returns whether the header of a column speaks of cramps. */
    boolean cramps() {
        return mapping.columns().stream()
                .anyMatch(column -> CRAMP.matcher(column.header()).find());
    }

    /** Returns whether a header, a title or the sheet's name says "cramp" in one of the four languages. */
    public boolean namesCramps(@Nullable String sheetName) {
        return Stream.of(
                        mapping.uses().stream().map(ColumnUse::header).filter(this::written),
                        above.stream().flatMap(row -> row.filled().stream()).map(Cell::text),
                        Stream.ofNullable(sheetName))
                .flatMap(texts -> texts)
                .anyMatch(text -> CRAMP.matcher(text).find());
    }
}
