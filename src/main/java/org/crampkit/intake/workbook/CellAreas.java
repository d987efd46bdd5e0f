package org.crampkit.intake.workbook;

import java.util.Optional;
import org.crampkit.intake.sheet.Merge;
import org.crampkit.intake.sheet.UnreadableException;

/** Addresses such as {@code F12} and {@code A1:C2} as numbers. */
final class CellAreas {

    /** More columns than any workbook has. */
    private static final int LAST_COLUMN = 100_000;

    private CellAreas() {}

    /**
     * Returns a number of the sheet's XML.
     *
     * @throws UnreadableException CK-104 where it is none
     */
    static int number(String digits) {
        try {
            return Integer.parseInt(digits);
        } catch (NumberFormatException e) {
            throw new UnreadableException("CK-104");
        }
    }

    /**
     * Returns the column index, from 0, of an address.
     *
     * @throws UnreadableException CK-104 where it names no column, CK-105 where it lies beyond every sheet
     */
    static int column(String address) {
        int column = 0;
        for (int i = 0; i < address.length(); i++) {
            int letter = Character.toUpperCase(address.charAt(i)) - 'A';
            if (letter < 0 || letter >= 26) {
                break;
            }
            column = column * 26 + letter + 1;
            if (column > LAST_COLUMN) {
                throw new UnreadableException("CK-105");
            }
        }
        if (column == 0) {
            throw new UnreadableException("CK-104");
        }
        return column - 1;
    }

    private static int row(String address) {
        int row = 0;
        for (int i = 0; i < address.length(); i++) {
            char c = address.charAt(i);
            row = c >= '0' && c <= '9' ? row * 10 + c - '0' : row;
        }
        return row;
    }

    /** Returns an area of several cells, empty where it is one cell only. */
    static Optional<Merge> merge(String area) {
        int colon = area.indexOf(':');
        if (colon < 0) {
            return Optional.empty();
        }
        String first = area.substring(0, colon);
        String last = area.substring(colon + 1);
        return Optional.of(new Merge(row(first), row(last), column(first), column(last)));
    }
}
