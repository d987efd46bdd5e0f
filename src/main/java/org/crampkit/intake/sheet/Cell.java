package org.crampkit.intake.sheet;

/**
 * One cell that is not blank.
 *
 * @param row row number as the person sees it, from 1
 * @param column column index, from 0
 * @param text what stands there, without outer blanks
 * @param kind what the file says it is
 */
public record Cell(int row, int column, String text, CellKind kind) {

    private static final String[] LETTERS = letters(1024);

    /** Returns the address such as {@code F12}. */
    public String ref() {
        return address(column, row);
    }

    /** Returns the address of a column (from 0) and a row (from 1). */
    public static String address(int column, int row) {
        return lettersOf(column) + row;
    }

    /** Returns the letters of a column (from 0), such as {@code AA} for 26. */
    public static String lettersOf(int column) {
        return column < LETTERS.length ? LETTERS[column] : spell(column);
    }

    private static String[] letters(int count) {
        String[] letters = new String[count];
        for (int i = 0; i < count; i++) {
            letters[i] = spell(i);
        }
        return letters;
    }

    private static String spell(int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column; rest >= 0; rest = rest / 26 - 1) {
            letters.insert(0, (char) ('A' + rest % 26));
        }
        return letters.toString();
    }
}
