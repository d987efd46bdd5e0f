package org.crampkit.intake.sheet;

/** Takes the sheets of a file and their rows, in order. */
public interface SheetVisitor {

    /** A sheet begins; returns whether its rows are wanted. */
    boolean sheet(SheetHead head);

    /** A row that is not blank; returns whether more rows of this sheet are wanted. */
    boolean row(Row row);

    /** Merged cells; a workbook tells of them after the rows. */
    default void merged(Merge merge) {}

    /** A row that is hidden in the workbook and not blank; it is given to {@link #row} as well. */
    default void hiddenRow(int number) {}

    /** Columns that are hidden in the workbook, from 0; their cells are part of every row. */
    default void hiddenColumns(int first, int last) {}

    /** A quote that begins a cell and never ends; the row was read without it. */
    default void openQuote(int row, int column) {}

    /** The sheet ends. */
    default void end() {}
}
