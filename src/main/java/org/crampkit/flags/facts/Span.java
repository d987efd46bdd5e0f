package org.crampkit.flags.facts;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.crampkit.diary.Diary;
import org.crampkit.diary.Night;
import org.crampkit.diary.Period;

/**
 * A run of recorded nights with no long gap. Unlike a diary period it does not change where a night without any answer
 * is added.
 *
 * @param nights its recorded nights, in order, never empty
 */
public record Span(List<Night> nights) {

    /** Copies the list. */
    public Span {
        nights = List.copyOf(nights);
    }

    /** Returns the nights from the first to the last. */
    public Period period() {
        return new Period(nights.get(0).date(), nights.get(nights.size() - 1).date());
    }

    static List<Span> of(List<Night> recorded) {
        List<Span> spans = new ArrayList<>();
        List<Night> run = new ArrayList<>();
        LocalDate last = null;
        for (Night night : recorded) {
            if (last != null && ChronoUnit.DAYS.between(last, night.date()) - 1 > Diary.LONGEST_GAP) {
                spans.add(new Span(run));
                run = new ArrayList<>();
            }
            run.add(night);
            last = night.date();
        }
        if (!run.isEmpty()) {
            spans.add(new Span(run));
        }
        return spans;
    }
}
