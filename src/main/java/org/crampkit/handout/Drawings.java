package org.crampkit.handout;

import java.util.List;
import java.util.Optional;
import org.crampkit.summary.Week;
import org.crampkit.wording.LanguagePack;

/** The one place where drawings and charts are asked for. */
interface Drawings {

    /** Returns the drawing of an advice item as an {@code svg} element, empty where it has none. */
    Optional<String> figure(String adviceItem, String language, double widthMm);

    /** Returns the bars of cramps a week as an {@code svg} element. */
    String weeks(List<Week> weeks, LanguagePack pack, String colour, double widthMm);
}
