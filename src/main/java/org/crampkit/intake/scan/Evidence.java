package org.crampkit.intake.scan;

import org.crampkit.intake.keys.KeyBook;
import org.crampkit.intake.scan.shown.DurationUnits;
import org.crampkit.intake.scan.table.TwelveHours;
import org.crampkit.intake.sheet.Cell;
import org.crampkit.intake.spoken.SeveralTimes;
import org.crampkit.intake.values.DateText.Sign;
import org.jspecify.annotations.Nullable;

/** What the rows of a whole file tell, as far as questions depend on it. */
final class Evidence {

    private final TwelveHours hours = new TwelveHours();
    private final DurationUnits durations = new DurationUnits();
    private final KeyBook keys = new KeyBook();
    private @Nullable Cell dayFirst;
    private @Nullable Cell monthFirst;
    private @Nullable Cell either;
    private @Nullable Cell early;
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

    /** Returns the durations such as "1:30" whose unit may be open. */
    DurationUnits durations() {
        return durations;
    }

    void early(Cell cell, String dateHeader) {
        early = early == null ? cell : early;
        earlyHeader = earlyHeader == null ? dateHeader : earlyHeader;
    }

    /** Notes the clock on which a start stands, or each of several. */
    void start(Cell cell) {
        SeveralTimes.parts(cell.text())
                .forEach(part -> hours.take(new Cell(cell.row(), cell.column(), part, cell.kind())));
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
