package org.crampkit.intake.scan.shown;

import java.util.List;
import java.util.regex.Pattern;
import org.crampkit.intake.sheet.Cell;
import org.crampkit.intake.sheet.Row;

/** Text whose columns are parted by blanks: a row is one cell, and most rows have a gap of several blanks. */
public final class BlankColumns {

    private static final Pattern GAP = Pattern.compile("\\S {2,}(?=\\S)");
    private static final int FEWEST = 2;

    private BlankColumns() {}

    /** Returns whether no row has more than one cell, so that there are no columns at all. */
    public static boolean none(List<Row> rows) {
        return rows.stream().allMatch(row -> row.filled().size() <= 1);
    }

    /** Returns whether the rows of a sheet are such text. */
    public static boolean in(List<Row> rows) {
        int gaps = 0;
        for (Row row : rows) {
            List<Cell> cells = row.filled();
            gaps += cells.size() == 1 && GAP.matcher(cells.get(0).text()).find() ? 1 : 0;
        }
        return gaps >= FEWEST && gaps * 2 > rows.size();
    }
}
