package org.crampkit.intake.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.crampkit.intake.columns.Field;
import org.crampkit.intake.sheet.Cell;
import org.crampkit.intake.sheet.CellKind;
import org.crampkit.intake.sheet.Row;
import org.jspecify.annotations.Nullable;

/** The days of the month down, a column a month. */
final class MonthsAcross implements Grid {

    private static final int LEAST = 2;

    private final GridMonths months;
    private final GridEntry entries;

    MonthsAcross(GridMonths months, GridEntry entries) {
        this.months = months;
        this.entries = entries;
    }

    /** Returns the place of the row that names at least two months, with days below it; -1 where there is none. */
    static int header(List<Row> rows, GridMonths months) {
        for (int i = 0; i < rows.size(); i++) {
            long named = rows.get(i).filled().stream()
                    .filter(cell -> cell.text().length() < 16 && months.monthIn(cell.text()) > 0)
                    .count();
            long days = rows.subList(i + 1, rows.size()).stream()
                    .filter(row -> day(row) > 0)
                    .count();
            if (named >= LEAST && named + 1 >= rows.get(i).filled().size() && days >= LEAST) {
                return i;
            }
        }
        return -1;
    }

    private static int day(Row row) {
        Cell first = row.at(0);
        boolean number = first != null && first.text().matches("\\d{1,2}\\.?");
        int day = number && first != null ? Integer.parseInt(first.text().replace(".", "")) : 0;
        return day <= 31 ? day : 0;
    }

    @Override
    public String described() {
        return "days down, months across";
    }

    @Override
    public List<Row> table(List<Row> rows) {
        int at = header(rows, months);
        Row header = rows.get(at);
        Rows table = new Rows(rows.subList(0, at));
        List<Field> fields = new ArrayList<>(List.of(Field.NIGHT_DATE));
        fields.addAll(GridEntry.FIELDS);
        table.header(fields, entries);
        int year = months.of(rows.subList(0, at)).year();
        for (Cell head : header.filled()) {
            int month = months.monthIn(head.text());
            int own = months.yearIn(head.text());
            GridMonths.Month here = new GridMonths.Month(own > 0 ? own : year, month);
            for (Row row : rows.subList(at + 1, rows.size())) {
                Cell cell = row.at(head.column());
                if (here.month() > 0 && cell != null && day(row) > 0) {
                    night(cell, here.text() + String.format(Locale.ROOT, "-%02d", day(row)), table);
                }
            }
        }
        return table.list();
    }

    private void night(Cell cell, String date, Rows table) {
        for (List<@Nullable Cell> parts : entries.read(cell)) {
            List<@Nullable Cell> cells = new ArrayList<>();
            cells.add(new Cell(cell.row(), cell.column(), date, CellKind.TEXT));
            cells.addAll(parts);
            table.add(cell.row(), cells);
        }
    }
}
