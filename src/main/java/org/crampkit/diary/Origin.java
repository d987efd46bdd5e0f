package org.crampkit.diary;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The row an entry was read from, with what stood in each cell.
 *
 * @param file file name without its folder
 * @param sheet sheet name, null for a CSV
 * @param row row number as the person sees it in Excel, or the line a CSV record starts on
 * @param cells what stood where, by contract column name such as {@code pain_nrs}
 */
public record Origin(String file, @Nullable String sheet, int row, Map<String, Written> cells) {

    /** Copies the cells. */
    public Origin {
        cells = Map.copyOf(cells);
    }

    /** Returns the cell of a contract column, or the row alone (cell "") where the column had none. */
    public SourceCell cellOf(String field) {
        Written written = cells.get(field);
        return new SourceCell(file, sheet, row, written == null ? "" : written.cell());
    }

    /** Returns the words as written in a contract column, null where the column had none. */
    public @Nullable String wordsOf(String field) {
        Written written = cells.get(field);
        return written == null ? null : written.text();
    }

    /**
     * What a person wrote in one cell.
     *
     * @param cell cell address such as {@code F12}
     * @param text the text as written; health data, never logged
     */
    public record Written(String cell, String text) {}
}
