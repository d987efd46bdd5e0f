package org.crampkit.intake.sheet;

/** Takes the sheets of a file and their rows, in order. */
public interface SheetVisitor {

    /** A sheet begins; returns whether its rows are wanted. */
    boolean sheet(SheetHead head);

    /** A row that is not blank; returns whether more rows of this sheet are wanted. */
    boolean row(Row row);

    /** Merged cells; a workbook tells of them after the rows. */
    default void merged(Merge merge) {}

    /** The sheet ends. */
    default void end() {}
}
