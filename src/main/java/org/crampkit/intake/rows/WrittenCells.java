package org.crampkit.intake.rows;

import java.util.HashMap;
import java.util.Map;
import org.crampkit.diary.Origin.Written;
import org.crampkit.intake.columns.MappedColumn;
import org.crampkit.intake.sheet.Cell;

/** What stood in the cells of a row, by contract column; cells of several cramps apart. */
final class WrittenCells {

    private final Map<String, Written> shared;
    private final Map<Integer, Map<String, Written>> groups = new HashMap<>(4);

    WrittenCells(int columns) {
        shared = new HashMap<>(columns * 2);
    }

    void take(MappedColumn column, Cell cell) {
        Written written = new Written(cell.ref(), cell.text());
        Map<String, Written> cells =
                column.group() == 0 ? shared : groups.computeIfAbsent(column.group(), g -> new HashMap<>());
        String key = column.field().key();
        if (column.choice() != null || column.field().joins()) {
            String text = column.choice() == null ? cell.text() : column.choice() + ": " + cell.text();
            cells.merge(
                    key,
                    new Written(cell.ref(), column.choice() == null ? cell.text() : text),
                    (old, more) -> new Written(old.cell(), RowDraft.join(old.text(), more.text())));
        } else {
            cells.put(key, written);
        }
    }

    Map<String, Written> of(int group) {
        Map<String, Written> own = groups.get(group);
        if (own == null) {
            return shared;
        }
        Map<String, Written> both = new HashMap<>(shared);
        both.putAll(own);
        return both;
    }
}
