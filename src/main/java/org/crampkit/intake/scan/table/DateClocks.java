package org.crampkit.intake.scan.table;

import java.util.regex.Pattern;
import org.crampkit.intake.sheet.Cell;

/** The times that a column of dates carries: where all are 00:00, a program wrote bare dates so, and none is the time of a cramp. */
public final class DateClocks {

    private static final Pattern MIDNIGHT =
            Pattern.compile("[T ]0{1,2}:00(?::00(?:\\.0+)?)?(?: ?Z| ?[+-]\\d{2}:?\\d{2})?$");

    private int timed;
    private int midnights;

    /** Notes a date that carries a time. */
    public void take(Cell cell) {
        timed++;
        midnights += midnight(cell) ? 1 : 0;
    }

    /** Returns whether a cell ends with the time 00:00. */
    public static boolean midnight(Cell cell) {
        return MIDNIGHT.matcher(cell.text()).find();
    }

    /** Returns whether every date carries the time 00:00. */
    public boolean bareDates() {
        return timed > 0 && timed == midnights;
    }
}
