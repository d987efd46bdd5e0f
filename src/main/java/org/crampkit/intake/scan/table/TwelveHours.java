package org.crampkit.intake.scan.table;

import java.time.LocalTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crampkit.diary.measure.Onset;
import org.crampkit.intake.sheet.Cell;
import org.crampkit.intake.sheet.CellKind;
import org.crampkit.intake.values.CellReading;
import org.jspecify.annotations.Nullable;

/**
 * Times without "am" and "pm" that may stand on a clock of twelve hours: beside 2:10, the 11:30 of a night may be 23:30. An hour
 * of nought, from 13 on or with a leading nought shows a clock of twenty-four hours. A time cell of a workbook hides how it was typed, so
 * that its nought shows nothing, and only hours about noon are doubted in it.
 */
public final class TwelveHours {

    private static final Pattern BARE = Pattern.compile("(?:~\\s*)?(\\d{1,2})[:.](\\d{2})(?:[:.]\\d{2})?");
    private static final Pattern DIGITS = Pattern.compile("0\\d{3}|1[3-9]\\d{2}|2[0-4]\\d{2}|00?");
    private static final Pattern WITHIN =
            Pattern.compile("(?i)(?<!\\d)(?:(?:1[3-9]|2[0-4])\\s*(?:[:.h]|uhr)|0\\d[:.]\\d{2})");

    /** Latest hour that is after midnight on either clock, where nothing says which half of the day is meant (clinic rule). */
    private static final int LATEST_AT_NIGHT = 6;

    private static final int NOON = 12;

    /** First hour in which nobody is taken to be asleep still (clinic rule). */
    private static final int LATE_MORNING = 10;

    private @Nullable Cell doubtful;
    private boolean shown;

    /** Notes the start of a cramp. */
    public void take(Cell cell) {
        Matcher bare = BARE.matcher(cell.text());
        if (!bare.matches()) {
            shown |= DIGITS.matcher(cell.text()).matches()
                    || WITHIN.matcher(cell.text()).find();
            return;
        }
        int hour = Integer.parseInt(bare.group(1));
        boolean typed = cell.kind() != CellKind.TIME;
        shown |= hour == 0 || hour > NOON || (typed && bare.group(1).startsWith("0"));
        boolean open = typed ? doubted(hour) : aboutNoon(hour);
        doubtful = doubtful == null && open ? cell : doubtful;
    }

    private static boolean aboutNoon(int hour) {
        return hour >= LATE_MORNING && hour <= NOON;
    }

    /** Returns whether a time cell of a workbook lies about noon, where the night of a clock of twelve hours may be meant. */
    public static boolean aboutNoon(Cell cell, Onset onset) {
        LocalTime time = onset.time();
        return cell.kind() == CellKind.TIME && time != null && aboutNoon(time.getHour());
    }

    private static boolean doubted(int hour) {
        return hour > LATEST_AT_NIGHT && hour <= NOON;
    }

    /** Returns the first time that has two meanings, null where there is none. */
    public @Nullable Cell open() {
        return shown ? null : doubtful;
    }

    /** Returns a time of the night on a clock of twelve hours: seven to eleven are in the evening, twelve is midnight. */
    public static CellReading<Onset> atNight(String text, CellReading<Onset> read) {
        Onset onset = read.orNull();
        LocalTime time = onset == null ? null : onset.time();
        boolean shifted =
                time != null && doubted(time.getHour()) && BARE.matcher(text).matches();
        return shifted && time != null ? CellReading.noted(new Onset(time.plusHours(NOON), null), read.code()) : read;
    }
}
