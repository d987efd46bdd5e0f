package org.crampkit.summary;

import java.time.LocalDate;
import java.util.Optional;
import org.crampkit.diary.Diary;
import org.crampkit.diary.Night;
import org.crampkit.diary.Period;
import org.jspecify.annotations.Nullable;

/** Compares two like periods of one diary (clinical reference 1.6); says what was recorded, never why. */
public final class Comparison {

    private static final double SMALLEST_CHANGE_A_WEEK = 1;
    private static final double CHANGED = 0.25;
    private static final double CLEARLY_CHANGED = 0.5;

    private static final String NOT_ENOUGH_NIGHTS = "NOT_ENOUGH_NIGHTS";

    private Comparison() {}

    /**
     * Compares the nights before a date with those from it on: equally many nights on either side, next to the date, or
     * next to the gap where no night was written around it.
     *
     * @param asked limits of both periods, null for all stored nights
     * @param boundary first night of the later period
     * @return empty where one side has no night
     */
    public static Optional<Change> around(Diary diary, @Nullable Period asked, LocalDate boundary) {
        Optional<Period> before = asked == null ? lastBefore(diary, boundary) : left(asked, boundary);
        Optional<Period> after = asked == null ? firstFrom(diary, boundary) : right(asked, boundary);
        if (before.isEmpty() || after.isEmpty()) {
            return Optional.empty();
        }
        int nights = Math.min(before.get().nights(), after.get().nights());
        LocalDate end = before.get().to();
        LocalDate start = after.get().from();
        return Optional.of(between(
                diary, new Period(end.minusDays(nights - 1L), end), new Period(start, start.plusDays(nights - 1L))));
    }

    /** Compares two periods of the same number of nights. */
    public static Change between(Diary diary, Period before, Period after) {
        Change recorded = withoutRatio(diary, before, after);
        Rate rateBefore = recorded.rateBefore();
        Rate rateAfter = recorded.rateAfter();
        if (recorded.label().equals(NOT_ENOUGH_NIGHTS) || rateBefore == null || rateAfter == null) {
            return recorded;
        }
        Limits.Ratio ratio = Limits.ratio(rateBefore, rateAfter);
        return new Change(
                before, after, rateBefore, rateAfter, ratio.value(), ratio.low(), ratio.high(), recorded.label());
    }

    /** Compares two periods of the same number of nights by their rates alone. */
    public static Change withoutRatio(Diary diary, Period before, Period after) {
        Tally first = Tally.of(diary, before);
        Tally second = Tally.of(diary, after);
        Rate rateBefore = first.crampsPerWeek();
        Rate rateAfter = second.crampsPerWeek();
        boolean enough = first.grade().supportsComparison() && second.grade().supportsComparison();
        String label = !enough || rateBefore == null || rateAfter == null
                ? NOT_ENOUGH_NIGHTS
                : label(rateBefore.value(), rateAfter.value());
        return new Change(before, after, rateBefore, rateAfter, null, null, null, label);
    }

    /** Returns how two weekly rates compare, in a word (see {@link Change}). */
    public static String label(double before, double after) {
        double rise = after - before;
        double share = before == 0 ? Double.POSITIVE_INFINITY : Math.abs(rise) / before;
        if (Math.abs(rise) < SMALLEST_CHANGE_A_WEEK || share < CHANGED) {
            return "NO_CLEAR_CHANGE";
        }
        return (share >= CLEARLY_CHANGED ? "CLEARLY_" : "") + (rise < 0 ? "FEWER" : "MORE");
    }

    private static Optional<Period> lastBefore(Diary diary, LocalDate boundary) {
        Optional<LocalDate> last = diary.nights().stream()
                .map(Night::date)
                .filter(boundary::isAfter)
                .reduce((a, b) -> b);
        return last.flatMap(night -> holding(diary, night).map(run -> new Period(run.from(), night)));
    }

    private static Optional<Period> firstFrom(Diary diary, LocalDate boundary) {
        Optional<LocalDate> first = diary.nights().stream()
                .map(Night::date)
                .filter(date -> !date.isBefore(boundary))
                .findFirst();
        return first.flatMap(night -> holding(diary, night).map(run -> new Period(night, run.to())));
    }

    private static Optional<Period> holding(Diary diary, LocalDate night) {
        return diary.periods().stream().filter(run -> run.contains(night)).findFirst();
    }

    private static Optional<Period> left(Period asked, LocalDate boundary) {
        return asked.from().isBefore(boundary) && asked.contains(boundary)
                ? Optional.of(new Period(asked.from(), boundary.minusDays(1)))
                : Optional.empty();
    }

    private static Optional<Period> right(Period asked, LocalDate boundary) {
        return asked.contains(boundary) ? Optional.of(new Period(boundary, asked.to())) : Optional.empty();
    }
}
