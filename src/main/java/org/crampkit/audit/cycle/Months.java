package org.crampkit.audit.cycle;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.crampkit.audit.count.FigureId;
import org.crampkit.audit.count.Group;
import org.crampkit.diary.Period;

/** Cramps a week by whole month, over all audits that could be read. */
public final class Months {

    private static final int NIGHTS_A_WEEK = 7;

    private Months() {}

    /** Returns a point for each whole month whose counts were shown and that has a night written down. */
    public static List<RunChart.Point> of(List<Cycle> cycles) {
        Map<YearMonth, RunChart.Point> points = new TreeMap<>();
        for (Cycle cycle : cycles) {
            for (YearMonth month = YearMonth.from(cycle.period().from());
                    !month.isAfter(YearMonth.from(cycle.period().to()));
                    month = month.plusMonths(1)) {
                Long cramps = cycle.shown(new FigureId(Group.MONTH_CRAMPS, month.toString()));
                Long nights = cycle.shown(new FigureId(Group.MONTH_NIGHTS, month.toString()));
                if (whole(month, cycle.period()) && cramps != null && nights != null && nights > 0) {
                    double rate = (double) cramps / (double) nights * NIGHTS_A_WEEK;
                    points.put(month, new RunChart.Point(month.toString(), rate));
                }
            }
        }
        return new ArrayList<>(points.values());
    }

    private static boolean whole(YearMonth month, Period period) {
        return period.contains(month.atDay(1)) && period.contains(month.atEndOfMonth());
    }
}
