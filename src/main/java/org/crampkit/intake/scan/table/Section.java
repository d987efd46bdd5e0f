package org.crampkit.intake.scan.table;

import java.util.List;
import java.util.regex.Pattern;
import org.crampkit.intake.columns.Field;
import org.crampkit.intake.columns.MappedColumn;
import org.crampkit.intake.columns.Mapping;
import org.crampkit.intake.sheet.Cell;
import org.crampkit.intake.sheet.Row;
import org.crampkit.intake.words.Plain;
import org.crampkit.intake.words.WordList;
import org.jspecify.annotations.Nullable;

/**
 * What a title between the rows of a table says of the rows below it.
 *
 * @param patient key of the patient, null where it names none
 * @param year year of dates that name none, 0 where it says none
 * @param month month of dates that are a bare day, 0 where it says none
 */
public record Section(@Nullable String patient, int year, int month) {

    private static final int MOST_CELLS = 3;
    private static final Pattern YEAR = Pattern.compile("20\\d\\d");

    /** Returns what a row says as a title, null where it is none. */
    public static @Nullable Section of(Row row, Mapping mapping, WordList<Double> months) {
        if (row.width() == 0) {
            return null;
        }
        List<Cell> cells = row.filled();
        if (cells.isEmpty() || cells.size() > MOST_CELLS || words(cells.get(0), mapping)) {
            return null;
        }
        String patient = mapping.has(Field.PATIENT_ID) ? null : Titles.inRow(row);
        boolean dated = cells.size() <= 2 && cells.stream().allMatch(cell -> dated(cell.text(), months));
        if (patient == null && !dated) {
            return null;
        }
        int year = Titles.year(List.of(row), null);
        return new Section(patient, year, Titles.month(List.of(row), null, months));
    }

    /** Returns whether a cell stands in a column of words, where it is a note of its own. */
    private static boolean words(Cell cell, Mapping mapping) {
        for (MappedColumn column : mapping.columns()) {
            if (column.column() == cell.column()) {
                return column.field() == Field.NOTES || column.field() == Field.SYMPTOMS;
            }
        }
        return false;
    }

    /** Returns whether a text is a month, a year, or both, and nothing else. */
    private static boolean dated(String text, WordList<Double> months) {
        for (String word : Plain.of(text).split(" ", -1)) {
            boolean month = word.length() > 2 && months.plain(word) != null;
            if (!month && !YEAR.matcher(word).matches()) {
                return false;
            }
        }
        return true;
    }
}
