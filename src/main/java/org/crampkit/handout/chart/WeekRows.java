package org.crampkit.handout.chart;

import java.util.List;
import java.util.Map;
import org.crampkit.wording.LanguagePack;

/** The weeks of a narrow chart: a row a week, its bar, its number, and the nights not recorded hatched and counted. */
final class WeekRows {

    private static final double ROW = 16;
    private static final double LABEL = 42;
    private static final double NIGHT = 3.2;

    /** From this width on in points, a row says how many nights are missing; else the legend says what hatching means. */
    private static final double NAMED_FROM = 160;

    private WeekRows() {}

    /** Draws the rows and returns where the legend goes. */
    static double draw(Sheet sheet, List<Bar> bars, double top, String colour, LanguagePack pack) {
        int most = Math.max(4, bars.stream().mapToInt(Bar::episodes).max().orElse(0));
        double room = sheet.width() - LABEL - 20 - 7 * NIGHT - 48;
        boolean named = sheet.width() >= NAMED_FROM;
        room = named ? room : sheet.width() - LABEL - 20 - 7 * NIGHT;
        double y = top;
        for (Bar bar : bars) {
            sheet.text(0, y + 10, Sheet.SMALL, "start", pack.dayAndMonth(bar.from()));
            double x = LABEL;
            if (bar.recorded() > 0) {
                double wide = Math.max(0, room) * bar.episodes() / most;
                sheet.rectangle(x, y, wide, ROW - 5, colour);
                sheet.bold(x + wide + 4, y + 10.5, 11, "start", pack.number(bar.episodes(), 0));
                x += wide + 22;
            } else {
                x += 4;
            }
            if (bar.missing() > 0) {
                sheet.hatched(x, y + 2, NIGHT * bar.missing(), ROW - 9);
                String missing = !named ? "" : pack.say("handout.charts.weeks.missing", Map.of("n", bar.missing()));
                sheet.text(x + NIGHT * bar.missing() + 4, y + 10, Sheet.SMALL, "start", missing);
            }
            y += ROW;
        }
        sheet.line(LABEL, top - 2, LABEL, y - 3, 1);
        return y + 12;
    }
}
