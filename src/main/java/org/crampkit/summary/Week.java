package org.crampkit.summary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.crampkit.diary.Diary;
import org.crampkit.diary.Night;
import org.crampkit.diary.Period;

/**
 * A block of seven nights, the last one ending at the last night. The oldest block is shorter where the nights do not
 * fill it, so that the blocks add up to the whole.
 *
 * @param from first night of the block
 * @param recorded nights recorded in it
 * @param episodes cramps in it
 */
public record Week(LocalDate from, int recorded, int episodes) {

    private static final int NIGHTS = 7;

    static List<Week> blocks(Diary diary, Period period) {
        List<Week> weeks = new ArrayList<>();
        for (LocalDate to = period.to(); !to.isBefore(period.from()); to = to.minusDays(NIGHTS)) {
            LocalDate start = to.minusDays(NIGHTS - 1);
            Period block = new Period(start.isBefore(period.from()) ? period.from() : start, to);
            int recorded = 0;
            int episodes = 0;
            for (Night night : diary.nightsIn(block)) {
                recorded += night.recorded() ? 1 : 0;
                episodes += night.episodes();
            }
            weeks.add(new Week(block.from(), recorded, episodes));
        }
        Collections.reverse(weeks);
        return weeks;
    }
}
