package org.crampkit.intake.sheet;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One row of a sheet; blank cells are absent. */
public final class Row {

    private final int number;
    private final @Nullable Cell[] cells;

    /**
     * Takes the cells over.
     *
     * @param number row number as the person sees it, from 1
     * @param cells by column index; null where blank
     */
    public Row(int number, @Nullable Cell[] cells) {
        this.number = number;
        this.cells = cells;
    }

    /** Returns the row number as the person sees it. */
    public int number() {
        return number;
    }

    /** Returns one more than the index of the last column that may hold something. */
    public int width() {
        return cells.length;
    }

    /** Returns a cell by its column index, null where it is blank. */
    public @Nullable Cell at(int column) {
        return column < cells.length ? cells[column] : null;
    }

    /** Returns the cells that hold something, left to right. */
    public List<Cell> filled() {
        List<Cell> filled = new ArrayList<>(cells.length);
        for (Cell cell : cells) {
            if (cell != null) {
                filled.add(cell);
            }
        }
        return filled;
    }

    /** Returns whether nothing stands in it. */
    public boolean blank() {
        for (Cell cell : cells) {
            if (cell != null) {
                return false;
            }
        }
        return true;
    }
}
