package org.crampkit.handout;

import java.util.List;
import java.util.Optional;
import org.crampkit.handout.chart.WeekChart;
import org.crampkit.handout.figure.Figures;
import org.crampkit.summary.Week;
import org.crampkit.templates.TemplateFiles;
import org.crampkit.wording.LanguagePack;
import org.crampkit.wording.Wording;

/** The drawings and charts for a page: the one place where they are asked for. */
final class Drawings {

    private final Figures figures;

    Drawings(TemplateFiles templates, Wording wording) {
        figures = new Figures(templates, wording);
    }

    /** Returns the drawing of an advice item as an {@code svg} element, empty where it has none. */
    Optional<String> figure(String adviceItem, String language, double widthMm) {
        return figures.svg(adviceItem, language, widthMm);
    }

    /** Returns the bars of cramps a week as an {@code svg} element. */
    String weeks(List<Week> weeks, LanguagePack pack, String colour, double widthMm) {
        return WeekChart.svg(weeks, pack, colour, widthMm);
    }
}
