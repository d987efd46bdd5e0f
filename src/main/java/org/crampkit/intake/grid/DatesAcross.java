package org.crampkit.intake.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.crampkit.intake.columns.Field;
import org.crampkit.intake.sheet.Cell;
import org.crampkit.intake.sheet.CellKind;
import org.crampkit.intake.sheet.Row;
import org.jspecify.annotations.Nullable;

/** Dates across the top; down the side either the diary's columns or the patients. */
final class DatesAcross implements Grid {

    private static final int LAST_DAY = 31;

    private final int header;
    private final boolean fieldsDown;
    private final GridEntry entries;
    private final GridMonths.@Nullable Month month;

    /**
     * With what was found.
     *
     * @param header place of the row of dates
     * @param fieldsDown true where the diary's columns stand down the side, false where the patients do
     * @param entries takes cells apart
     * @param month month of the days where the header holds bare days, null where it holds dates
     */
    DatesAcross(int header, boolean fieldsDown, GridEntry entries, GridMonths.@Nullable Month month) {
        this.header = header;
        this.fieldsDown = fieldsDown;
        this.entries = entries;
        this.month = month;
    }

    @Override
    public String described() {
        return "dates across the top";
    }

    @Override
    public List<Row> table(List<Row> rows) {
        Rows table = new Rows(rows.subList(0, header));
        List<Row> below = rows.subList(header + 1, rows.size());
        Row dates = dated(rows.get(header));
        if (fieldsDown) {
            turned(dates, below, table);
        } else {
            patients(dates, below, table);
        }
        return table.list();
    }

    /** Returns the day of a month that a cell holds and nothing else, 0 where it does not. */
    static int day(Cell cell) {
        boolean digits = cell.text().matches("\\d{1,2}");
        int day = digits ? Integer.parseInt(cell.text()) : 0;
        return day <= LAST_DAY ? day : 0;
    }

    /** Returns the header with whole dates, where it holds bare days of a known month. */
    private Row dated(Row days) {
        GridMonths.Month known = month;
        if (known == null) {
            return days;
        }
        @Nullable Cell[] cells = new Cell[days.width()];
        for (Cell cell : days.filled()) {
            boolean label = cell.column() == 0;
            String date = known.text() + String.format(Locale.ROOT, "-%02d", day(cell));
            cells[cell.column()] = label ? cell : new Cell(cell.row(), cell.column(), date, CellKind.TEXT);
        }
        return new Row(days.number(), cells);
    }

    private static void turned(Row dates, List<Row> below, Rows table) {
        List<@Nullable Cell> labels = new ArrayList<>();
        Cell corner = dates.at(0);
        labels.add(new Cell(dates.number(), 0, corner == null ? GridEntry.DATE : corner.text(), CellKind.TEXT));
        for (Row row : below) {
            Cell label = row.at(0);
            labels.add(label == null ? null : new Cell(row.number(), labels.size(), label.text(), CellKind.TEXT));
        }
        table.add(0, labels);
        for (Cell date : dates.filled()) {
            if (date.column() == 0) {
                continue;
            }
            List<@Nullable Cell> cells = new ArrayList<>();
            cells.add(date);
            int number = 0;
            for (Row row : below) {
                Cell cell = row.at(date.column());
                cells.add(cell);
                number = number == 0 && cell != null ? row.number() : number;
            }
            table.add(number == 0 ? date.row() : number, cells);
        }
    }

    private void patients(Row dates, List<Row> below, Rows table) {
        List<Field> fields = new ArrayList<>(List.of(Field.PATIENT_ID, Field.NIGHT_DATE));
        fields.addAll(GridEntry.FIELDS);
        table.header(fields, entries);
        for (Row row : below) {
            for (Cell date : dates.filled()) {
                Cell cell = date.column() == 0 ? null : row.at(date.column());
                if (cell == null) {
                    continue;
                }
                for (List<@Nullable Cell> parts : entries.read(cell)) {
                    List<@Nullable Cell> cells = new ArrayList<>();
                    cells.add(row.at(0));
                    cells.add(date);
                    cells.addAll(parts);
                    table.add(row.number(), cells);
                }
            }
        }
    }
}
