package org.crampkit.intake.scan.table;

import java.util.List;
import org.crampkit.intake.columns.Mapping;
import org.crampkit.intake.sheet.Row;

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

    /** Least weight of the columns that makes a table a cramp diary (clinic rule). */
    private static final int DIARY = 2;

    /** Least weight where a column belongs to another kind of file (clinic rule). */
    private static final int DIARY_AMONG_OTHERS = 5;

    /** Returns the same with another mapping. */
    public Table with(Mapping other) {
        return new Table(firstHeader, lastHeader, other, width, above);
    }

    /** Returns whether the columns are those of a cramp diary. */
    public boolean diary(boolean foreignColumns) {
        return mapping.weight() >= (foreignColumns ? DIARY_AMONG_OTHERS : DIARY);
    }
}
