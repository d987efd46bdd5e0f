package org.crampkit.handout;

import java.util.List;
import java.util.Optional;
import org.crampkit.summary.Week;
import org.crampkit.wording.LanguagePack;

/** Pages without drawings. */
final class NoDrawings implements Drawings {

    @Override
    public Optional<String> figure(String adviceItem, String language, double widthMm) {
        return Optional.empty();
    }

    @Override
    public String weeks(List<Week> weeks, LanguagePack pack, String colour, double widthMm) {
        return "";
    }
}
