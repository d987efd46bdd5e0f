package org.crampkit.handout.chart;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.time.temporal.WeekFields;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.crampkit.diary.Night;
import org.crampkit.diary.Period;
import org.crampkit.diary.code.NightStatus;
import org.crampkit.wording.LanguagePack;

/** The nights of a diary, a row a week: a cramp is a dot (larger for more), none is a ring, not recorded is a gap. */
public final class NightStrip {

    /** The most weeks shown, the latest ones. */
    private static final int MOST = 8;

    private static final double CELL = 22;
    private static final double ROW = 18;
    private static final double LABEL = 46;
    private static final double HEAD = 16;

    /** Room of one part of the legend. */
    private static final double LEGEND = 64;

    /** Where the second part of the legend's second line begins. */
    private static final double WIDER = 108;

    private NightStrip() {}

    /**
     * Draws the nights.
     *
     * @param nights nights of the period in any order; a night that is not among them is not recorded
     * @param period first and last night; of more than eight weeks the latest eight are shown, and the text says so
     * @param pack language of labels and alternative text
     * @param brandColour colour of the dots as {@code #rrggbb}
     * @param widthMm printed width, 70 mm or more
     * @throws IllegalArgumentException where colour or width are not as said
     */
    public static String svg(List<Night> nights, Period period, LanguagePack pack, String brandColour, double widthMm) {
        Sheet sheet = new Sheet(widthMm);
        String colour = Sheet.colour(brandColour);
        DayOfWeek first = WeekFields.of(pack.locale()).getFirstDayOfWeek();
        LocalDate lastRow = period.to().with(TemporalAdjusters.previousOrSame(first));
        LocalDate firstRow = period.from().with(TemporalAdjusters.previousOrSame(first));
        LocalDate earliest = lastRow.minusWeeks(MOST - 1L);
        LocalDate start = firstRow.isBefore(earliest) ? earliest : firstRow;
        Period shown = new Period(start.isBefore(period.from()) ? period.from() : start, period.to());
        Map<LocalDate, Night> byDate = new HashMap<>();
        nights.forEach(night -> byDate.put(night.date(), night));
        heads(sheet, first, pack);
        double y = HEAD + ROW / 2;
        for (LocalDate row = start; !row.isAfter(lastRow); row = row.plusWeeks(1)) {
            sheet.text(0, y + 3, Sheet.SMALL, "start", pack.dayAndMonth(row));
            row(sheet, row, y, shown, byDate, colour);
            y += ROW;
        }
        double height = legend(sheet, y, colour, pack);
        return sheet.svg(height, alternative(shown, byDate, pack));
    }

    private static void heads(Sheet sheet, DayOfWeek first, LanguagePack pack) {
        for (int i = 0; i < 7; i++) {
            String name = first.plus(i).getDisplayName(TextStyle.NARROW_STANDALONE, pack.locale());
            sheet.text(LABEL + CELL * (i + 0.5), 10, Sheet.SMALL, "middle", name);
        }
    }

    private static void row(
            Sheet sheet, LocalDate monday, double y, Period shown, Map<LocalDate, Night> nights, String colour) {
        for (int i = 0; i < 7; i++) {
            Night night = nights.get(monday.plusDays(i));
            if (night == null || !shown.contains(night.date())) {
                continue;
            }
            double x = LABEL + CELL * (i + 0.5);
            if (night.status() == NightStatus.CRAMP) {
                sheet.dot(x, y, radius(night.episodes()), colour);
            } else if (night.status() == NightStatus.NO_CRAMP) {
                sheet.ring(x, y, 4);
            }
        }
    }

    private static double radius(int cramps) {
        return cramps >= 3 ? 7.5 : cramps == 2 ? 5.8 : 4.2;
    }

    /** Draws the legend below the nights, in two lines, and returns the height of the whole. */
    private static double legend(Sheet sheet, double below, String colour, LanguagePack pack) {
        double y = below + 8;
        String key = "handout.charts.nights.";
        sheet.dot(8, y, radius(1), colour);
        sheet.text(20, y + 3, Sheet.SMALL, "start", pack.say(key + "legend.1"));
        sheet.dot(8 + LEGEND, y, radius(2), colour);
        sheet.text(20 + LEGEND, y + 3, Sheet.SMALL, "start", pack.say(key + "legend.2"));
        sheet.ring(8 + 2 * LEGEND, y, 4);
        sheet.text(20 + 2 * LEGEND, y + 3, Sheet.SMALL, "start", pack.say(key + "free"));
        y += ROW;
        sheet.dot(8, y, radius(3), colour);
        sheet.text(20, y + 3, Sheet.SMALL, "start", pack.say(key + "legend.3"));
        sheet.text(WIDER, y + 3, Sheet.SMALL, "start", pack.say(key + "gap"));
        return y + ROW / 2;
    }

    private static String alternative(Period shown, Map<LocalDate, Night> nights, LanguagePack pack) {
        int cramp = 0;
        int free = 0;
        int episodes = 0;
        for (LocalDate day = shown.from(); !day.isAfter(shown.to()); day = day.plusDays(1)) {
            Night night = nights.get(day);
            if (night != null && night.recorded()) {
                cramp += night.status() == NightStatus.CRAMP ? 1 : 0;
                free += night.status() == NightStatus.NO_CRAMP ? 1 : 0;
                episodes += night.episodes();
            }
        }
        return pack.say(
                "handout.charts.nights.alt",
                Map.of(
                        "from",
                        pack.date(shown.from()),
                        "to",
                        pack.date(shown.to()),
                        "cramp",
                        cramp,
                        "episodes",
                        episodes,
                        "free",
                        free,
                        "missing",
                        shown.nights() - cramp - free));
    }
}
