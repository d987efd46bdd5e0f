package org.crampkit.intake.workbook;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import org.crampkit.intake.sheet.Cell;
import org.crampkit.intake.sheet.CellKind;

/** Excel's day numbers as dates and times. */
final class DayNumber {

    private static final LocalDate EPOCH_1900 = LocalDate.of(1899, 12, 30);
    private static final LocalDate EPOCH_1904 = LocalDate.of(1904, 1, 1);
    private static final int DAY_SECONDS = 86_400;
    private static final double LAST = 2_958_466;

    private DayNumber() {}

    /**
     * Returns a cell that is shown as a date or time.
     *
     * @param value days since the workbook's epoch, with the time as a fraction
     * @param from1904 whether the workbook counts from 1904
     */
    static Cell cell(int row, int column, double value, boolean from1904) {
        if (!(value >= 0) || value >= LAST) {
            return new Cell(row, column, NumberText.of(value), CellKind.NUMBER);
        }
        long days = (long) Math.floor(value);
        long seconds = Math.round((value - days) * DAY_SECONDS);
        if (seconds == DAY_SECONDS) {
            days++;
            seconds = 0;
        }
        if (days == 0 && (value > 0 || !from1904)) {
            return new Cell(row, column, clock(seconds), CellKind.TIME);
        }
        LocalDate day = (from1904 ? EPOCH_1904 : EPOCH_1900).plusDays(!from1904 && days < 60 ? days + 1 : days);
        if (seconds == 0) {
            return new Cell(row, column, day.toString(), CellKind.DATE);
        }
        LocalDateTime moment = day.atTime(LocalTime.ofSecondOfDay(seconds));
        return new Cell(row, column, moment.truncatedTo(ChronoUnit.SECONDS).toString(), CellKind.DATE);
    }

    private static String clock(long seconds) {
        LocalTime time = LocalTime.ofSecondOfDay(seconds);
        return time.toString();
    }
}
