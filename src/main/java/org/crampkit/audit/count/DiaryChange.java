package org.crampkit.audit.count;

import org.crampkit.diary.Diary;
import org.crampkit.diary.Period;
import org.crampkit.summary.Comparison;

/** How a patient's latest diary compares with the first (clinical reference 1.6). */
final class DiaryChange {

    private DiaryChange() {}

    /** Compares the last nights of the first run with the first nights of the latest, equally many. */
    static String between(Diary diary, Period first, Period latest) {
        int nights = Math.min(first.nights(), latest.nights());
        Period before = new Period(first.to().minusDays(nights - 1L), first.to());
        Period after = new Period(latest.from(), latest.from().plusDays(nights - 1L));
        return Comparison.between(diary, before, after).label();
    }
}
