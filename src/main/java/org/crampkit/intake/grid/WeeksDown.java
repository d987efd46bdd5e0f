package org.crampkit.intake.grid;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.crampkit.intake.columns.Field;
import org.crampkit.intake.scan.ScanTools;
import org.crampkit.intake.sheet.Cell;
import org.crampkit.intake.sheet.CellKind;
import org.crampkit.intake.sheet.Row;
import org.crampkit.intake.values.DateRules;
import org.crampkit.intake.values.Moment;
import org.crampkit.intake.words.Plain;
import org.jspecify.annotations.Nullable;

/** A week a row: the date that the week starts on, and a column for each of its days. */
final class WeeksDown implements Grid {

    private static final Pattern STARTS = Pattern.compile(
            ".*\\b(starting|starts|beginning|commencing|from|of|ab|vom|beginn|desde|del|du|debut)\\b.*");
    private static final int DAYS = 7;

    private final int header;
    private final ScanTools tools;
    private final GridEntry entries;

    WeeksDown(int header, ScanTools tools, GridEntry entries) {
        this.header = header;
        this.tools = tools;
        this.entries = entries;
    }

    /** Returns whether a row of weekdays has a label before it that says on which day the week starts. */
    static boolean starts(Row row) {
        Cell label = row.at(0);
        return label != null && STARTS.matcher(Plain.of(label.text())).matches();
    }

    @Override
    public String described() {
        return "a week a row";
    }

    @Override
    public List<Row> table(List<Row> rows) {
        Rows table = new Rows(rows.subList(0, header));
        List<Field> fields = new ArrayList<>(List.of(Field.NIGHT_DATE));
        fields.addAll(GridEntry.FIELDS);
        table.header(fields, entries);
        for (Row row : rows.subList(header + 1, rows.size())) {
            Cell label = row.at(0);
            Moment start = label == null
                    ? null
                    : tools.dates().read(label.text(), DateRules.any()).orNull();
            for (int i = 1; i <= DAYS; i++) {
                Cell cell = row.at(i);
                if (cell != null) {
                    day(cell, start == null ? null : start.date().plusDays(i - 1), table);
                }
            }
        }
        return table.list();
    }

    private void day(Cell cell, @Nullable LocalDate night, Rows table) {
        Cell date = night == null ? null : new Cell(cell.row(), 0, night.toString(), CellKind.TEXT);
        for (List<@Nullable Cell> parts : entries.read(cell)) {
            List<@Nullable Cell> cells = new ArrayList<>();
            cells.add(date);
            cells.addAll(parts);
            table.add(cell.row(), cells);
        }
    }
}
