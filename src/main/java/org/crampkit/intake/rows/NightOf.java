package org.crampkit.intake.rows;

import java.time.LocalDate;
import java.time.LocalTime;
import org.crampkit.diary.code.DayPart;
import org.crampkit.diary.measure.Onset;
import org.crampkit.intake.ReadingOptions.NightNaming;
import org.crampkit.intake.values.Moment;
import org.jspecify.annotations.Nullable;

/** The night a row belongs to, named by its evening; a night runs from noon to noon (clinical reference 1.2). */
final class NightOf {

    /** A spreadsheet writes a bare time as one of 1899 to 1904. */
    private static final int FIRST_YEAR = 1905;

    private NightOf() {}

    /**
     * Returns the evening of the night.
     *
     * @param date date cell; one with a time is a calendar moment, whatever the column names
     * @param onset when the cramp began
     * @param naming what the date column names
     */
    static LocalDate of(Moment date, Onset onset, NightNaming naming) {
        if (date.time() != null) {
            return calendar(date.date(), date.time(), null);
        }
        return switch (naming) {
            case EVENING -> date.date();
            case MORNING -> date.date().minusDays(1);
            case CALENDAR -> calendar(date.date(), onset.time(), onset.part());
        };
    }

    /** Returns the night in which a cramp began whose start holds a date; null where it holds none, or none that a spreadsheet meant. */
    static @Nullable LocalDate began(CrampDraft cramp) {
        LocalDate day = cramp.onsetDate;
        return day == null || day.getYear() < FIRST_YEAR ? null : calendar(day, cramp.onset.time(), cramp.onset.part());
    }

    /** Returns whether a date may name a night in one of the usual ways: by its evening, or by the day after. */
    static boolean fits(LocalDate date, LocalDate night) {
        return date.equals(night) || date.equals(night.plusDays(1));
    }

    private static LocalDate calendar(LocalDate day, @Nullable LocalTime time, @Nullable DayPart part) {
        boolean early = time == null ? part == DayPart.EARLY_MORNING : time.isBefore(LocalTime.NOON);
        return early ? day.minusDays(1) : day;
    }
}
