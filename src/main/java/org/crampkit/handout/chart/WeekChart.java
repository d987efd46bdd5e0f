package org.crampkit.handout.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.crampkit.summary.Week;
import org.crampkit.wording.LanguagePack;
import org.jspecify.annotations.Nullable;

/** Cramps a week as bars with their number; nights not recorded are hatched and counted, never shown as zero. */
public final class WeekChart {

    /** The most weeks shown; earlier ones are told in a sentence above. */
    private static final int MOST = 8;

    /** The least width of a column in points; where eight do not fit, the weeks are rows. */
    private static final double SLOT = 46;

    private static final double WIDEST_SLOT = 68;
    private static final double BARS = 84;

    private WeekChart() {}

    /**
     * Draws the weeks of a diary. The last week counts as seven nights, unless it is the only one.
     *
     * @param weeks blocks of seven nights, oldest first; the oldest may be shorter
     * @param pack language of labels and alternative text
     * @param brandColour colour of the bars as {@code #rrggbb}
     * @param widthMm printed width, 40 mm or more
     * @throws IllegalArgumentException where colour or width are not as said
     */
    public static String svg(List<Week> weeks, LanguagePack pack, String brandColour, double widthMm) {
        LocalDate last =
                weeks.size() < 2 ? null : weeks.get(weeks.size() - 1).from().plusDays(6);
        return draw(weeks, last, pack, brandColour, widthMm);
    }

    /**
     * Draws the weeks of a diary whose last night is known, so that the nights missing from a single week are counted too.
     *
     * @see #svg(List, LanguagePack, String, double)
     */
    public static String svg(
            List<Week> weeks, LocalDate lastNight, LanguagePack pack, String brandColour, double widthMm) {
        return draw(weeks, lastNight, pack, brandColour, widthMm);
    }

    private static String draw(
            List<Week> weeks, @Nullable LocalDate lastNight, LanguagePack pack, String brandColour, double widthMm) {
        Sheet sheet = new Sheet(widthMm);
        String colour = Sheet.colour(brandColour);
        if (weeks.isEmpty()) {
            return none(sheet, pack);
        }
        List<Bar> bars = Bar.of(weeks, lastNight);
        int hidden = Math.max(0, bars.size() - MOST);
        List<Bar> shown = bars.subList(hidden, bars.size());
        List<String> sentences = new ArrayList<>();
        sentences.add(pack.say("handout.charts.weeks.title"));
        double top = 14;
        if (hidden > 0) {
            String older = older(bars.subList(0, hidden), shown.get(0).from(), pack);
            top = 18 + sheet.paragraph(0, 11, older);
            sentences.add(older);
        }
        boolean small = sheet.width() < SLOT * 4;
        if (small) {
            top = 4 + sheet.paragraph(0, top - 3, pack.say("handout.charts.weeks.bar"));
        }
        boolean upright = sheet.width() >= SLOT * MOST;
        double below = upright
                ? columns(sheet, shown, top, colour, pack)
                : WeekRows.draw(sheet, shown, top - 10, colour, pack);
        shown.forEach(bar -> sentences.add(sentence(bar, pack)));
        return sheet.svg(legend(sheet, shown, below, colour, pack), String.join(" ", sentences));
    }

    private static String none(Sheet sheet, LanguagePack pack) {
        String none = pack.say("handout.charts.weeks.none");
        sheet.text(0, 14, Sheet.SMALL, "start", none);
        return sheet.svg(20, none);
    }

    /** Draws a column a week and returns where the legend goes. */
    private static double columns(Sheet sheet, List<Bar> bars, double top, String colour, LanguagePack pack) {
        double slot = Math.min(WIDEST_SLOT, sheet.width() / bars.size());
        double wide = slot * 0.6;
        double base = top + BARS;
        int most = Math.max(4, bars.stream().mapToInt(Bar::episodes).max().orElse(0));
        for (int i = 0; i < bars.size(); i++) {
            Bar bar = bars.get(i);
            double x = i * slot + (slot - wide) / 2;
            double middle = x + wide / 2;
            if (bar.recorded() > 0) {
                double high = BARS * bar.episodes() / most;
                sheet.rectangle(x, base - high, wide, high, colour);
                sheet.bold(middle, base - high - 4, 11, "middle", pack.number(bar.episodes(), 0));
            }
            nights(sheet, bar, x, base + 4, wide);
            sheet.text(middle, base + 25, Sheet.SMALL, "middle", pack.dayAndMonth(bar.from()));
            if (bar.missing() > 0) {
                String missing = pack.say("handout.charts.weeks.missing", Map.of("n", bar.missing()));
                sheet.text(middle, base + 38, Sheet.SMALL, "middle", missing);
            }
        }
        sheet.line(0, base, slot * bars.size(), base, 1);
        return base + (bars.stream().anyMatch(bar -> bar.missing() > 0) ? 58 : 44);
    }

    /** Draws the nights of a week as a strip: written down plain, not written down hatched. */
    private static void nights(Sheet sheet, Bar bar, double x, double y, double wide) {
        double known = wide * bar.recorded() / Math.max(1, bar.possible());
        sheet.rectangle(x, y, known, 8, Sheet.PALE);
        if (bar.missing() > 0) {
            sheet.hatched(x + known, y, wide - known, 8);
        }
    }

    /** Draws the legend and returns the height of the whole. */
    private static double legend(Sheet sheet, List<Bar> bars, double y, String colour, LanguagePack pack) {
        double next = y;
        if (sheet.width() >= SLOT * 4) {
            sheet.rectangle(0, y - 7, 14, 8, colour);
            next = sheet.paragraph(20, y, pack.say("handout.charts.weeks.bar"));
        }
        if (bars.stream().noneMatch(bar -> bar.missing() > 0)) {
            return next - 6;
        }
        sheet.hatched(0, next - 4, 14, 8);
        return sheet.paragraph(20, next + 3, pack.say("handout.charts.weeks.gap")) - 6;
    }

    private static String sentence(Bar bar, LanguagePack pack) {
        String key = bar.recorded() == 0 ? "blank" : bar.possible() == 0 ? "open" : "week";
        return pack.say(
                "handout.charts.weeks." + key,
                Map.of(
                        "date", pack.dayAndMonth(bar.from()),
                        "n", bar.episodes(),
                        "recorded", bar.recorded(),
                        "possible", bar.possible()));
    }

    private static String older(List<Bar> bars, LocalDate before, LanguagePack pack) {
        return pack.say(
                "handout.charts.weeks.older",
                Map.of(
                        "date", pack.dayAndMonth(before),
                        "n", bars.stream().mapToInt(Bar::episodes).sum(),
                        "recorded", bars.stream().mapToInt(Bar::recorded).sum()));
    }
}
