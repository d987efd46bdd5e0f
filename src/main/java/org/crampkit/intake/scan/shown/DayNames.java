package org.crampkit.intake.scan.shown;

import java.util.List;
import java.util.Objects;
import org.crampkit.intake.columns.Field;
import org.crampkit.intake.columns.MappedColumn;
import org.crampkit.intake.scan.table.Table;
import org.crampkit.intake.sheet.Cell;
import org.crampkit.intake.sheet.Row;
import org.crampkit.intake.words.WordList;
import org.jspecify.annotations.Nullable;

/** Finds a column under "Day" or "Tag" that names the days of the week, beside another column that holds the dates. */
public final class DayNames {

    private static final int FEWEST = 2;

    private DayNames() {}

    /** Returns the column, null where there is none. */
    public static @Nullable MappedColumn in(Table table, List<Row> rows, WordList<String> weekdays) {
        List<MappedColumn> dates = table.mapping().columns().stream()
                .filter(column -> column.field() == Field.NIGHT_DATE)
                .toList();
        return dates.size() < 2
                ? null
                : dates.stream()
                        .filter(column -> named(column, table, rows, weekdays))
                        .findFirst()
                        .orElse(null);
    }

    private static boolean named(MappedColumn column, Table table, List<Row> rows, WordList<String> weekdays) {
        List<Cell> cells = rows.stream()
                .filter(row -> row.number() > table.lastHeader())
                .map(row -> row.at(column.column()))
                .filter(Objects::nonNull)
                .toList();
        long days = cells.stream().filter(cell -> weekdays.silent(cell.text())).count();
        return days >= FEWEST && days == cells.size();
    }
}
