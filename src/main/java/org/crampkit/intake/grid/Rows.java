package org.crampkit.intake.grid;

import java.util.ArrayList;
import java.util.List;
import org.crampkit.intake.columns.Field;
import org.crampkit.intake.sheet.Cell;
import org.crampkit.intake.sheet.CellKind;
import org.crampkit.intake.sheet.Row;
import org.jspecify.annotations.Nullable;

/** Builds the rows of a table out of cells from other places. */
final class Rows {

    private final List<Row> rows = new ArrayList<>();

    /** Starts a table below some titles. */
    Rows(List<Row> titles) {
        int number = -titles.size();
        for (Row title : titles) {
            @Nullable Cell[] cells = new @Nullable Cell[title.width()];
            for (int i = 0; i < cells.length; i++) {
                cells[i] = title.at(i);
            }
            rows.add(new Row(number, cells));
            number++;
        }
    }

    /** Adds a header that names the contract's own columns; what a date names only the titles can say. */
    void header(List<Field> fields, GridEntry entries) {
        String date = entries.dateHeader(rows);
        List<@Nullable Cell> cells = new ArrayList<>();
        for (Field field : fields) {
            cells.add(new Cell(0, cells.size(), field == Field.NIGHT_DATE ? date : field.key(), CellKind.TEXT));
        }
        add(0, cells);
    }

    void add(int number, List<? extends @Nullable Cell> cells) {
        rows.add(new Row(number, cells.toArray(new @Nullable Cell[0])));
    }

    List<Row> list() {
        return rows;
    }
}
