package org.crampkit.intake.scan.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.crampkit.intake.columns.Field;
import org.crampkit.intake.columns.MappedColumn;
import org.crampkit.intake.sheet.Cell;
import org.crampkit.intake.sheet.Merge;
import org.crampkit.intake.sheet.Row;
import org.jspecify.annotations.Nullable;

/** Gives the rows below a merged date or patient cell what stands in it. */
public final class Fill {

    private final List<Merge> merges;
    private final Map<Merge, Cell> tops = new HashMap<>();

    /** Fills from these merged cells. */
    public Fill(List<Merge> merges) {
        this.merges = merges.stream()
                .filter(merge -> merge.lastRow() > merge.firstRow())
                .toList();
    }

    /** Returns the cell of a column in a row: its own, or that of the merged cells it lies in; null where blank. */
    public @Nullable Cell cell(Row row, MappedColumn column) {
        Cell own = row.at(column.column());
        if (merges.isEmpty() || !filled(column.field())) {
            return own;
        }
        for (Merge merge : merges) {
            if (merge.covers(row.number(), column.column())) {
                if (own != null) {
                    tops.put(merge, own);
                    return own;
                }
                return tops.get(merge);
            }
        }
        return own;
    }

    private static boolean filled(Field field) {
        return field == Field.NIGHT_DATE || field == Field.PATIENT_ID;
    }
}
