package org.crampkit.audit.format.paper;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.crampkit.audit.AuditReport;
import org.crampkit.audit.cycle.MonthWord;
import org.crampkit.audit.cycle.RunChart;
import org.crampkit.audit.cycle.RunWords;
import org.crampkit.wording.LanguagePack;
import org.jspecify.annotations.Nullable;

/** The run chart by month: points, the middle line, limits from twelve points on, and the rules in words. */
record PaperChart(AuditReport report, LanguagePack pack) {

    private static final double WIDTH = 500;
    private static final double LEFT = 28;
    private static final double TOP = 10;
    private static final double BASE = 90;

    /** Returns the fields of the template; no chart under two points. */
    Map<String, Object> fields() {
        RunChart chart = report.months();
        Map<String, Object> fields = new HashMap<>();
        if (chart.points().size() < 2) {
            fields.put("chart", "");
            return fields;
        }
        fields.put("chartSays", RunWords.says(chart, pack));
        fields.put("chart", svg(chart));
        fields.put("rules", pack.say("audit.run.rules"));
        return fields;
    }

    private String svg(RunChart chart) {
        double most =
                chart.points().stream().mapToDouble(RunChart.Point::value).max().orElse(1) * 1.15;
        Double upper = chart.upper();
        double scale = Math.max(Math.max(most, upper == null ? 0 : upper), 0.1);
        StringBuilder svg = new StringBuilder(
                        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"176mm\" height=\"38.7mm\" viewBox=\"0 0 500 110\" role=\"img\" alt=\"")
                .append(escaped(RunWords.says(chart, pack)))
                .append("\">");
        level(svg, chart.median(), scale, "");
        level(svg, chart.lower(), scale, "4 3");
        level(svg, upper, scale, "4 3");
        List<RunChart.Point> points = chart.points();
        path(svg, points, scale);
        for (int i = 0; i < points.size(); i++) {
            point(svg, points.get(i), x(i, points.size()), scale);
        }
        return svg.append("</svg>").toString();
    }

    private void path(StringBuilder svg, List<RunChart.Point> points, double scale) {
        for (int i = 0; i < points.size(); i++) {
            plate(svg, x(i, points.size()), y(points.get(i).value(), scale));
        }
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < points.size(); i++) {
            line.append(i == 0 ? "M" : " L")
                    .append(number(x(i, points.size())))
                    .append(' ')
                    .append(number(y(points.get(i).value(), scale)));
        }
        svg.append("<path d=\"")
                .append(line)
                .append("\" fill=\"none\" stroke=\"")
                .append(report.cover().brand().colour())
                .append("\" stroke-width=\"1.5\"/>");
    }

    private void point(StringBuilder svg, RunChart.Point point, double x, double scale) {
        double y = y(point.value(), scale);
        svg.append("<circle cx=\"")
                .append(number(x))
                .append("\" cy=\"")
                .append(number(y))
                .append("\" r=\"2.5\" fill=\"")
                .append(report.cover().brand().colour())
                .append("\"/>");
        text(svg, x, y - 5, pack.number(point.value(), 1));
        text(svg, x, BASE + 14, MonthWord.shortly(point.month(), pack));
    }

    /** A white plate that keeps the level lines out of a point's number. */
    private static void plate(StringBuilder svg, double x, double y) {
        svg.append("<rect x=\"")
                .append(number(x - 8))
                .append("\" y=\"")
                .append(number(y - 13))
                .append("\" width=\"16\" height=\"10\" fill=\"#ffffff\"/>");
    }

    private static void level(StringBuilder svg, @Nullable Double value, double scale, String dashes) {
        if (value != null) {
            String y = number(y(value, scale));
            svg.append("<line x1=\"")
                    .append(number(LEFT))
                    .append("\" y1=\"")
                    .append(y)
                    .append("\" x2=\"")
                    .append(number(WIDTH))
                    .append("\" y2=\"")
                    .append(y)
                    .append("\" stroke=\"#4a5660\" stroke-width=\"0.8\"")
                    .append(dashes.isEmpty() ? "" : " stroke-dasharray=\"" + dashes + "\"")
                    .append("/>");
        }
    }

    private static void text(StringBuilder svg, double x, double y, String text) {
        svg.append("<text x=\"")
                .append(number(x))
                .append("\" y=\"")
                .append(number(y))
                .append(
                        "\" font-family=\"Brand, sans-serif\" font-size=\"8.5\" text-anchor=\"middle\" fill=\"#1f2a33\">")
                .append(escaped(text))
                .append("</text>");
    }

    private static double x(int place, int points) {
        return LEFT + 14 + place * (WIDTH - LEFT - 30) / Math.max(1, points - 1);
    }

    private static double y(double value, double scale) {
        return BASE - value / scale * (BASE - TOP);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
