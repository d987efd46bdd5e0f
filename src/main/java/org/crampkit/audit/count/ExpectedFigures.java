package org.crampkit.audit.count;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.crampkit.diary.Period;

/** The figures that every audit tells, also where nothing was counted: a zero is told, never left out. */
public final class ExpectedFigures {

    private ExpectedFigures() {}

    /** Names them for a period. */
    public static Counts empty(Period period) {
        Counts counts = new Counts();
        for (Group group : Group.values()) {
            if (group.shape() == Group.Shape.SINGLE) {
                counts.expect(group, List.of(""));
            }
        }
        counts.expect(Group.WRITTEN, KeyOrder.of(Group.WRITTEN));
        counts.expect(Group.STATUS, KeyOrder.of(Group.STATUS));
        counts.expect(Group.AGES, KeyOrder.of(Group.AGES));
        counts.expect(Group.GRADES, KeyOrder.of(Group.GRADES));
        counts.expect(Group.RATES, KeyOrder.of(Group.RATES));
        counts.expect(Group.TIERS, KeyOrder.of(Group.TIERS));
        counts.expect(Group.HOLDS, KeyOrder.of(Group.HOLDS));
        counts.expect(Group.CHANGES, KeyOrder.of(Group.CHANGES));
        counts.expect(Group.MONTH_NIGHTS, months(period));
        counts.expect(Group.MONTH_CRAMPS, months(period));
        return counts;
    }

    private static List<String> months(Period period) {
        List<String> months = new ArrayList<>();
        LocalDate end = period.to();
        for (YearMonth month = YearMonth.from(period.from());
                !month.isAfter(YearMonth.from(end));
                month = month.plusMonths(1)) {
            months.add(month.toString());
        }
        return months;
    }
}
