package org.crampkit.handout;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crampkit.handout.chart.WeekChart;
import org.crampkit.handout.figure.Figures;
import org.crampkit.summary.Week;
import org.crampkit.templates.TemplateFiles;
import org.crampkit.wording.LanguagePack;
import org.crampkit.wording.Wording;

/** The drawings and charts for a page: the one place where they are asked for. */
final class Drawings {

    private static final Pattern SIZE = Pattern.compile("width=\"([0-9.]+)mm\" height=\"([0-9.]+)mm\"");

    /** A drawing higher than this share of its width leaves room beside it. */
    private static final double TALL = 0.75;

    private final Figures figures;

    Drawings(TemplateFiles templates, Wording wording) {
        figures = new Figures(templates, wording);
    }

    /** Returns the drawing of an advice item as an {@code svg} element, empty where it has none. */
    Optional<String> figure(String adviceItem, String language, double widthMm) {
        return figures.svg(adviceItem, language, widthMm);
    }

    /** Returns the bars of cramps a week as an {@code svg} element, drawn for one width and printed at another. */
    String weeks(List<Week> weeks, LanguagePack pack, String colour, double drawnMm, double printedMm) {
        return enlarged(WeekChart.svg(weeks, pack, colour, drawnMm), printedMm / drawnMm);
    }

    /** Returns whether a drawing is tall for its width. */
    static boolean tall(String svg) {
        Matcher size = SIZE.matcher(svg);
        return size.find() && Double.parseDouble(size.group(2)) > TALL * Double.parseDouble(size.group(1));
    }

    private static String enlarged(String svg, double factor) {
        return SIZE.matcher(svg)
                .replaceFirst(size -> String.format(
                        Locale.ROOT,
                        "width=\"%.2fmm\" height=\"%.2fmm\"",
                        Double.parseDouble(size.group(1)) * factor,
                        Double.parseDouble(size.group(2)) * factor));
    }
}
