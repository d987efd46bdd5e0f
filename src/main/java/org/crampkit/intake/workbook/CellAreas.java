package org.crampkit.intake.workbook;

import java.util.Optional;
import org.crampkit.intake.sheet.Merge;
import org.crampkit.intake.sheet.UnreadableException;

/** Addresses such as {@code F12} and {@code A1:C2} as numbers. */
final class CellAreas {

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

    /** Returns the column index, from 0, of an address. */
    static int column(String address) {
        int column = 0;
        for (int i = 0; i < address.length() && Character.isLetter(address.charAt(i)); i++) {
            column = column * 26 + Character.toUpperCase(address.charAt(i)) - 'A' + 1;
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
