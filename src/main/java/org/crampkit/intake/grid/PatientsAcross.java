package org.crampkit.intake.grid;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.crampkit.intake.columns.Field;
import org.crampkit.intake.sheet.Cell;
import org.crampkit.intake.sheet.CellKind;
import org.crampkit.intake.sheet.Row;
import org.jspecify.annotations.Nullable;

/** The nights down the side, a column a patient. */
final class PatientsAcross implements Grid {

    private static final Pattern KEY = Pattern.compile("(?i)(?:patient\\s*)?(?:[a-z]{1,4}[-_ ]?\\d{1,12}|\\d{4,12})");
    private static final int FEWEST = 2;

    private final int header;
    private final GridEntry entries;

    PatientsAcross(int header, GridEntry entries) {
        this.header = header;
        this.entries = entries;
    }

    /** Returns whether a row is nothing but different patient keys, after a label. */
    static boolean keys(Row row) {
        Set<String> seen = new HashSet<>();
        for (Cell cell : row.filled()) {
            boolean key = cell.kind() == CellKind.TEXT || cell.kind() == CellKind.NUMBER;
            if (cell.column() > 0 && (!key || !KEY.matcher(cell.text()).matches() || !seen.add(cell.text()))) {
                return false;
            }
        }
        return seen.size() >= FEWEST;
    }

    @Override
    public String described() {
        return "patients across the top";
    }

    @Override
    public List<Row> table(List<Row> rows) {
        Rows table = new Rows(rows.subList(0, header));
        Row keys = rows.get(header);
        Cell corner = keys.at(0);
        String label = corner == null ? GridEntry.DATE : corner.text();
        List<@Nullable Cell> names = new ArrayList<>();
        names.add(new Cell(0, 0, Field.PATIENT_ID.key(), CellKind.TEXT));
        names.add(new Cell(0, 1, entries.dated(label), CellKind.TEXT));
        for (Field field : GridEntry.FIELDS) {
            names.add(new Cell(0, names.size(), field.key(), CellKind.TEXT));
        }
        table.add(0, names);
        for (Row row : rows.subList(header + 1, rows.size())) {
            for (Cell key : keys.filled()) {
                Cell cell = key.column() == 0 ? null : row.at(key.column());
                if (cell != null) {
                    night(key, row.at(0), cell, table);
                }
            }
        }
        return table.list();
    }

    private void night(Cell key, @Nullable Cell date, Cell cell, Rows table) {
        for (List<@Nullable Cell> parts : entries.read(cell)) {
            List<@Nullable Cell> cells = new ArrayList<>();
            cells.add(key);
            cells.add(date);
            cells.addAll(parts);
            table.add(cell.row(), cells);
        }
    }
}
