package org.crampkit.intake.sheet;

/**
 * Cells that a workbook shows as one.
 *
 * @param firstRow first row number, from 1
 * @param lastRow last row number
 * @param firstColumn first column index, from 0
 * @param lastColumn last column index
 */
public record Merge(int firstRow, int lastRow, int firstColumn, int lastColumn) {

    /** Returns whether a place lies in it. */
    public boolean covers(int row, int column) {
        return row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn;
    }
}
