package org.crampkit.intake.scan.table;

import java.util.List;
import java.util.Set;
import org.crampkit.intake.columns.Field;
import org.crampkit.intake.columns.MappedColumn;
import org.crampkit.intake.sheet.Cell;
import org.crampkit.intake.sheet.Row;
import org.crampkit.intake.words.Plain;
import org.jspecify.annotations.Nullable;

/** Finds a column that numbers the rows (1, 2, 3, …) under a header that may also mean a patient key. */
public final class RunningNumbers {

    private static final Set<String> BARE =
            Set.of("id", "record id", "case id", "response id", "entry id", "row id", "nr", "no", "record");
    private static final int FEWEST = 2;
    private static final int LARGEST = 1_000_000;

    private RunningNumbers() {}

    /** Returns whether a header names running numbers where its column is not the patient key. */
    public static boolean under(String header) {
        return BARE.contains(Plain.of(header.replace('_', ' ')));
    }

    /** Returns the column, null where there is none: its numbers rise from row to row, and none comes twice. */
    public static @Nullable MappedColumn in(Table table, List<Row> rows) {
        MappedColumn column = table.mapping()
                .of(Field.PATIENT_ID)
                .filter(known -> !known.how().equals("profile") && under(known.header()))
                .orElse(null);
        if (column == null) {
            return null;
        }
        int last = 0;
        int seen = 0;
        for (Row row : rows) {
            Cell cell = row.number() > table.lastHeader() ? row.at(column.column()) : null;
            if (cell == null) {
                continue;
            }
            int number = number(cell.text());
            boolean follows = seen == 0 ? number == 0 || number == 1 : number > last;
            if (!follows || number > LARGEST) {
                return null;
            }
            last = number;
            seen++;
        }
        return seen >= FEWEST ? column : null;
    }

    private static int number(String text) {
        return text.matches("[1-9][0-9]{0,8}|0") ? Integer.parseInt(text) : -1;
    }
}
