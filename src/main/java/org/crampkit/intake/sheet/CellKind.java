package org.crampkit.intake.sheet;

/** What a cell holds, as far as the file itself says so. */
public enum CellKind {
    /** Words, or anything in a text file. */
    TEXT,
    /** A number that is not shown as a date. */
    NUMBER,
    /** A date cell; the text is an ISO date, with a time where the cell has one. */
    DATE,
    /** A time-of-day cell; the text is {@code HH:mm} or {@code HH:mm:ss}. */
    TIME,
    /** True or false; the text is {@code TRUE} or {@code FALSE}. */
    BOOLEAN,
    /** An error such as {@code #REF!}. */
    ERROR,
    /** A formula whose value the file does not hold; the text is empty or the formula. */
    UNCOMPUTED
}
