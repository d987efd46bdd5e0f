package org.crampkit.intake.scan;

import org.crampkit.intake.keys.KeyBook;
import org.crampkit.intake.scan.table.TwelveHours;
import org.crampkit.intake.sheet.Cell;
import org.crampkit.intake.values.DateText.Sign;
import org.jspecify.annotations.Nullable;

/** What the rows of a whole file tell, as far as questions depend on it. */
final class Evidence {

    private final TwelveHours hours = new TwelveHours();
    private final KeyBook keys = new KeyBook();
    private @Nullable Cell dayFirst;
    private @Nullable Cell monthFirst;
    private @Nullable Cell either;
    private @Nullable Cell early;
    private @Nullable Cell colon;
    private boolean unitShown;
    private @Nullable String earlyHeader;
    private int rows;

    void countRow() {
        rows++;
    }

    int rows() {
        return rows;
    }

    void date(Cell cell, Sign sign) {
        switch (sign) {
            case DMY -> dayFirst = dayFirst == null ? cell : dayFirst;
            case MDY -> monthFirst = monthFirst == null ? cell : monthFirst;
            case EITHER -> either = either == null ? cell : either;
            case NONE -> {
                // says nothing of the order
            }
        }
    }

    /** Notes a duration such as "1:30" in a column that names no unit. */
    void colonDuration(Cell cell) {
        colon = colon == null ? cell : colon;
    }

    /** Notes a duration that shows the unit: a plain number, one with its unit, or minutes that no clock has as hours. */
    void plainDuration() {
        unitShown = true;
    }

    /** Returns the first duration that has two meanings, null where there is none. */
    @Nullable
    Cell openDuration() {
        return unitShown ? null : colon;
    }

    void early(Cell cell, String dateHeader) {
        early = early == null ? cell : early;
        earlyHeader = earlyHeader == null ? dateHeader : earlyHeader;
    }

    /** Returns the times that may stand on a clock of twelve hours. */
    TwelveHours hours() {
        return hours;
    }

    /** Returns the patient keys that rows, titles and sheet names give. */
    KeyBook keys() {
        return keys;
    }

    @Nullable
    Cell dayFirst() {
        return dayFirst;
    }

    @Nullable
    Cell monthFirst() {
        return monthFirst;
    }

    @Nullable
    Cell either() {
        return either;
    }

    @Nullable
    Cell early() {
        return early;
    }

    @Nullable
    String earlyHeader() {
        return earlyHeader;
    }
}
