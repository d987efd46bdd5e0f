package org.crampkit.summary;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.crampkit.diary.Cramp;
import org.crampkit.diary.Diary;
import org.crampkit.diary.Period;
import org.crampkit.diary.code.BodySite;
import org.crampkit.diary.code.Side;
import org.jspecify.annotations.Nullable;

/** Counts, rates and trends over recorded nights; a pure function. */
public final class Summarizer {

    /** Reason codes of figures that are withheld; their sentences are {@code flags.figures.withheld.*}. */
    private static final String NO_NIGHTS = "no-nights";

    private static final String TOO_FEW_NIGHTS = "too-few-nights";
    private static final String NOT_WRITTEN_DOWN = "not-written-down";
    private static final String ONE_SIDE_EMPTY = "nothing-to-compare";

    private Summarizer() {}

    /**
     * Summarises a diary. Possible nights run over the whole period asked for, else from the first to the last night that
     * has a row. At grade D counts stay and rates and shares are withheld.
     *
     * @param diary the diary
     * @param asked the period asked for; null for the latest diary period
     * @param compare first night of the later of two periods to compare, null for no comparison
     * @param asOf today
     */
    public static Summary summarize(Diary diary, @Nullable Period asked, @Nullable LocalDate compare, LocalDate asOf) {
        Period period = asked == null ? diary.latestPeriod().orElse(null) : asked;
        Tally tally = Tally.of(diary, period == null ? new Period(asOf, asOf) : period);
        Change change = compare == null
                ? null
                : Comparison.around(diary, asked, compare).orElse(null);
        Map<String, String> withheld = withheld(tally);
        if (compare != null && change == null) {
            withheld.put("change", ONE_SIDE_EMPTY);
        }
        return figures(diary, period, tally, change, withheld, asOf);
    }

    private static Summary figures(
            Diary diary,
            @Nullable Period period,
            Tally tally,
            @Nullable Change change,
            Map<String, String> withheld,
            LocalDate asOf) {
        return new Summary(
                diary.patient(),
                asOf,
                period,
                tally.grade(),
                tally.recorded(),
                period == null ? 0 : period.nights(),
                tally.crampNights(),
                tally.episodes(),
                tally.crampsPerWeek(),
                tally.crampNightShare(),
                tally.nightsWokenPerWeek(),
                tally.longestCrampFreeRun(),
                Spread.of(tally.minutes()),
                Spread.of(tally.pain()),
                tally.severeShare(),
                Spread.of(tally.sleepDisturbance()),
                tally.overTenMinutes(),
                tally.crampsBy(BodySite.class, Cramp::site),
                tally.crampsBy(Side.class, Cramp::side),
                tally.onsetHours(),
                tally.triggers(),
                tally.relief(),
                tally.afterSorenessOver24h(),
                period == null ? List.of() : Week.blocks(diary, period),
                BackfillSigns.in(tally),
                change,
                withheld);
    }

    private static Map<String, String> withheld(Tally tally) {
        Map<String, String> reasons = new LinkedHashMap<>();
        boolean blank = tally.recorded() == 0;
        String value = blank ? NO_NIGHTS : NOT_WRITTEN_DOWN;
        String rate = !blank && tally.grade() == EvidenceGrade.D ? TOO_FEW_NIGHTS : value;
        note(reasons, "crampsPerWeek", tally.crampsPerWeek(), rate);
        note(reasons, "crampNightShare", tally.crampNightShare(), rate);
        note(reasons, "nightsWokenPerWeek", tally.nightsWokenPerWeek(), rate);
        note(reasons, "severeShare", tally.severeShare(), rate);
        note(reasons, "longestCrampFreeRun", tally.longestCrampFreeRun(), NO_NIGHTS);
        note(reasons, "durationMin", Spread.of(tally.minutes()), value);
        note(reasons, "pain", Spread.of(tally.pain()), value);
        note(reasons, "sleepDisturbance", Spread.of(tally.sleepDisturbance()), value);
        return reasons;
    }

    private static void note(Map<String, String> reasons, String figure, @Nullable Object value, String reason) {
        if (value == null) {
            reasons.put(figure, reason);
        }
    }
}
