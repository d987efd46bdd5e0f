package org.crampkit.handout.chart;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.crampkit.summary.Week;
import org.jspecify.annotations.Nullable;

/**
 * A week to draw.
 *
 * @param from first night
 * @param recorded nights written down
 * @param possible nights there were, 0 where that is not known
 * @param episodes cramps
 */
record Bar(LocalDate from, int recorded, int possible, int episodes) {

    /** Returns the weeks with their possible nights: a week ends where the next begins, the last at the last night. */
    static List<Bar> of(List<Week> weeks, @Nullable LocalDate lastNight) {
        List<Bar> bars = new ArrayList<>();
        for (int i = 0; i < weeks.size(); i++) {
            Week week = weeks.get(i);
            LocalDate last = lastNight == null ? week.from() : lastNight.plusDays(1);
            LocalDate next = i + 1 < weeks.size() ? weeks.get(i + 1).from() : last;
            int possible = Math.toIntExact(ChronoUnit.DAYS.between(week.from(), next));
            bars.add(new Bar(week.from(), week.recorded(), possible, week.episodes()));
        }
        return bars;
    }

    /** Returns the nights that were not written down, 0 where it is not known how many there were. */
    int missing() {
        return Math.max(0, possible - recorded);
    }
}
