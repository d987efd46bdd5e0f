package org.crampkit.handout.chart;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.crampkit.wording.LanguagePack;

/** Cramps by the hour they began, through the night from 18:00 to 09:00; those at other hours are told in words. */
public final class HourProfile {

    private static final int FROM = 18;
    private static final int HOURS = 15;
    private static final double BARS = 60;

    /** Room for half a label at both ends. */
    private static final double MARGIN = 22;

    private HourProfile() {}

    /**
     * Draws the hours.
     *
     * @param onsetHours cramps by hour of the day, 24 counts from midnight on
     * @param pack language of labels and alternative text
     * @param brandColour colour of the bars as {@code #rrggbb}
     * @param widthMm printed width, 100 mm or more for labels that do not touch
     * @throws IllegalArgumentException where there are not 24 counts, or colour or width are not as said
     */
    public static String svg(List<Integer> onsetHours, LanguagePack pack, String brandColour, double widthMm) {
        if (onsetHours.size() != 24) {
            throw new IllegalArgumentException("a day has 24 hours");
        }
        Sheet sheet = new Sheet(widthMm);
        String colour = Sheet.colour(brandColour);
        List<String> sentences = new ArrayList<>(List.of(pack.say("handout.charts.hours.title")));
        double base = 16 + BARS;
        int other = onsetHours.stream().mapToInt(Integer::intValue).sum();
        for (int i = 0; i < HOURS; i++) {
            int cramps = onsetHours.get((FROM + i) % 24);
            other -= cramps;
            if (cramps > 0) {
                String time = clock(FROM + i, pack);
                sentences.add(pack.say("handout.charts.hours.hour", Map.of("time", time, "n", cramps)));
            }
        }
        bars(sheet, base, onsetHours, colour, pack);
        axis(sheet, base, pack);
        if (other > 0) {
            String outside = pack.say(
                    "handout.charts.hours.other",
                    Map.of("n", other, "from", clock(FROM + HOURS, pack), "to", clock(FROM, pack)));
            sheet.text(0, base + 31, Sheet.SMALL, "start", outside);
            sentences.add(outside);
        }
        return sheet.svg(base + (other > 0 ? 37 : 21), String.join(" ", sentences));
    }

    private static void bars(Sheet sheet, double base, List<Integer> onsetHours, String colour, LanguagePack pack) {
        int most = Math.max(
                3, onsetHours.stream().mapToInt(Integer::intValue).max().orElse(0));
        double slot = slot(sheet);
        for (int i = 0; i < HOURS; i++) {
            int cramps = onsetHours.get((FROM + i) % 24);
            if (cramps > 0) {
                double high = BARS * cramps / most;
                sheet.rectangle(MARGIN + (i + 0.12) * slot, base - high, slot * 0.76, high, colour);
                sheet.bold(MARGIN + (i + 0.5) * slot, base - high - 3, 10, "middle", pack.number(cramps, 0));
            }
        }
    }

    private static void axis(Sheet sheet, double base, LanguagePack pack) {
        double slot = slot(sheet);
        for (int i = 0; i <= HOURS; i += 3) {
            double x = MARGIN + i * slot;
            sheet.line(x, base, x, base + 4, 1);
            sheet.text(x, base + 15, Sheet.SMALL, "middle", clock(FROM + i, pack));
        }
        sheet.line(MARGIN, base, MARGIN + HOURS * slot, base, 1);
    }

    private static double slot(Sheet sheet) {
        return (sheet.width() - 2 * MARGIN) / HOURS;
    }

    private static String clock(int hour, LanguagePack pack) {
        return pack.time(LocalTime.of(hour % 24, 0));
    }
}
