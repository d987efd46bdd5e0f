package org.crampkit.intake.grid;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.crampkit.intake.sheet.Cell;
import org.crampkit.intake.sheet.Row;
import org.jspecify.annotations.Nullable;

/** Tables with the same header beside one another, a blank column between them: a month each, as a rule. */
final class SideBySide implements Grid {

    private static final int FEWEST_COLUMNS = 2;

    private final int header;
    private final int width;
    private final int tables;

    private SideBySide(int header, int width, int tables) {
        this.header = header;
        this.width = width;
        this.tables = tables;
    }

    /** Returns such a layout whose header is this row; null where something stands between or beside the tables, or above each. */
    static @Nullable SideBySide of(List<Row> rows, int header) {
        Row names = rows.get(header);
        int width = 0;
        while (names.at(width) != null) {
            width++;
        }
        int tables = (names.width() + 1) / (width + 1);
        boolean repeated = width >= FEWEST_COLUMNS && tables > 1 && distinct(names, width);
        for (int i = 0; repeated && i < names.width(); i++) {
            int place = i % (width + 1);
            repeated = i / (width + 1) < tables && text(names, i).equals(place == width ? "" : text(names, place));
        }
        SideBySide found = new SideBySide(header, width, tables);
        return repeated && found.alone(rows) ? found : null;
    }

    private static boolean distinct(Row names, int width) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < width; i++) {
            seen.add(text(names, i));
        }
        return seen.size() == width;
    }

    private static String text(Row row, int column) {
        Cell cell = row.at(column);
        return cell == null ? "" : cell.text();
    }

    /** Returns whether nothing stands outside the tables but titles of the whole sheet. */
    private boolean alone(List<Row> rows) {
        boolean titled = rows.subList(0, header).stream()
                .anyMatch(row -> row.filled().stream().anyMatch(cell -> cell.column() >= width));
        return !titled
                && rows.subList(header + 1, rows.size()).stream()
                        .flatMap(row -> row.filled().stream())
                        .allMatch(this::within);
    }

    private boolean within(Cell cell) {
        return cell.column() % (width + 1) < width && cell.column() / (width + 1) < tables;
    }

    /** Returns the header of one table. */
    List<List<String>> headers(List<Row> rows) {
        List<List<String>> headers = new ArrayList<>();
        for (int i = 0; i < width; i++) {
            headers.add(List.of(text(rows.get(header), i)));
        }
        return headers;
    }

    /** Returns the cells of one column in all tables, below the header. */
    List<Cell> column(List<Row> rows, int column) {
        return rows.subList(header + 1, rows.size()).stream()
                .flatMap(row -> row.filled().stream())
                .filter(cell -> cell.column() % (width + 1) == column)
                .toList();
    }

    @Override
    public String described() {
        return "tables side by side";
    }

    @Override
    public List<Row> table(List<Row> rows) {
        Rows table = new Rows(rows.subList(0, header));
        table.add(0, part(rows.get(header), 0));
        for (int i = 0; i < tables; i++) {
            for (Row row : rows.subList(header + 1, rows.size())) {
                table.add(row.number(), part(row, i));
            }
        }
        for (Row row : rows.subList(header + 1, rows.size())) {
            row.filled().stream().filter(cell -> !within(cell)).forEach(cell -> table.add(row.number(), outside(cell)));
        }
        return table.list();
    }

    /** Far down something may stand outside the tables; it is told as such. */
    private List<@Nullable Cell> outside(Cell cell) {
        @Nullable Cell[] cells = new @Nullable Cell[width + 1];
        cells[width] = cell;
        return Arrays.asList(cells);
    }

    private List<@Nullable Cell> part(Row row, int table) {
        @Nullable Cell[] cells = new @Nullable Cell[width];
        for (int i = 0; i < width; i++) {
            cells[i] = row.at(table * (width + 1) + i);
        }
        return Arrays.asList(cells);
    }
}
