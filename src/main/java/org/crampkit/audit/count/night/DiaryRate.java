package org.crampkit.audit.count.night;

import java.util.Optional;
import org.crampkit.diary.Diary;
import org.crampkit.diary.Night;
import org.crampkit.diary.Period;
import org.crampkit.summary.Comparison;
import org.crampkit.summary.EvidenceGrade;

/**
 * What a run of nights supports and how often it had cramps, without the limits that no audit tells of one patient
 * (clinical reference 1.4 to 1.6).
 *
 * @param grade what it supports
 * @param crampsAWeek cramps per recorded night, times 7; not a number where the nights are too few
 */
public record DiaryRate(EvidenceGrade grade, double crampsAWeek) {

    private static final double NIGHTS_A_WEEK = 7;

    /** Returns that of the latest diary, grade D where there is none. */
    public static DiaryRate ofLatest(Diary diary) {
        Optional<Period> latest = diary.latestPeriod();
        return latest.isEmpty() ? new DiaryRate(EvidenceGrade.D, Double.NaN) : of(diary, latest.get());
    }

    /** Returns that of some nights. */
    static DiaryRate of(Diary diary, Period period) {
        int recorded = 0;
        int cramps = 0;
        for (Night night : diary.nights()) {
            if (night.recorded() && period.contains(night.date())) {
                recorded++;
                cramps += night.episodes();
            }
        }
        EvidenceGrade grade = EvidenceGrade.of(recorded, period.nights());
        return new DiaryRate(grade, grade == EvidenceGrade.D ? Double.NaN : weekly(cramps, recorded));
    }

    /** Returns cramps a week; at least one night is recorded. */
    public static double weekly(int cramps, int recorded) {
        return cramps * (NIGHTS_A_WEEK / recorded);
    }

    /** Returns how the first nights of the latest diary compare with the last of the first one, equally many of each. */
    public static String change(Diary diary, Period first, Period latest) {
        int nights = Math.min(first.nights(), latest.nights());
        DiaryRate before = of(diary, new Period(first.to().minusDays(nights - 1L), first.to()));
        DiaryRate after = of(diary, new Period(latest.from(), latest.from().plusDays(nights - 1L)));
        boolean enough = before.grade.supportsComparison() && after.grade.supportsComparison();
        return enough ? Comparison.label(before.crampsAWeek, after.crampsAWeek) : "NOT_ENOUGH_NIGHTS";
    }
}
