package org.crampkit.intake.scan;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.crampkit.intake.columns.ColumnBook;
import org.crampkit.intake.sheet.Cell;
import org.crampkit.intake.sheet.CellKind;
import org.crampkit.intake.sheet.Row;

/**
 * A row read as the header of a patient list.
 *
 * @param columns contract column by column index
 */
public record PatientHeader(Map<Integer, String> columns) {

    private static final Set<String> TELLING = Set.of(
            "given_name",
            "family_name",
            "birth_date",
            "sex",
            "conditions",
            "kidney_function",
            "allergies",
            "font_size",
            "language");

    /** Reads a row. */
    public static PatientHeader of(Row row, ColumnBook book) {
        Map<Integer, String> columns = new LinkedHashMap<>();
        for (Cell cell : row.filled()) {
            String column = cell.kind() == CellKind.TEXT ? book.patientColumn(cell.text()) : null;
            if (column != null && !columns.containsValue(column)) {
                columns.put(cell.column(), column);
            }
        }
        return new PatientHeader(columns);
    }

    /** Returns whether it is one: a key and at least two columns that only a patient list has. */
    public boolean sure() {
        return columns.containsValue("patient_id")
                && columns.values().stream().filter(TELLING::contains).count() >= 2;
    }

    /** Returns whether it can be read as one where a patient list is expected: a key and any other column. */
    public boolean possible() {
        return columns.containsValue("patient_id") && columns.size() >= 2;
    }
}
