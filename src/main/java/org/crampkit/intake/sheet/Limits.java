package org.crampkit.intake.sheet;

/** How large a part of a file may be before it is refused (clinic rule). */
public final class Limits {

    /** Longest text of a cell, in characters: the limit of Excel itself. */
    public static final int CELL_LENGTH = 32_767;

    /** Widest row, in columns. */
    public static final int COLUMNS = 1_000;

    /** Longest line of a text file, in characters. */
    public static final int LINE_LENGTH = 4_000_000;

    private Limits() {}

    /**
     * Checks a cell's length.
     *
     * @throws UnreadableException CK-105 where it is too long
     */
    public static void checkCell(int length) {
        if (length > CELL_LENGTH) {
            throw new UnreadableException("CK-105");
        }
    }

    /**
     * Checks a row's width.
     *
     * @throws UnreadableException CK-105 where it is too wide
     */
    public static void checkWidth(int columns) {
        if (columns > COLUMNS) {
            throw new UnreadableException("CK-105");
        }
    }
}
