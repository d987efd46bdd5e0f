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
        Figures figures = Figures.of(tally);
        Map<String, String> withheld = withheld(tally, figures);
        if (compare != null && change == null) {
            withheld.put("change", ONE_SIDE_EMPTY);
        }
        return summary(diary, period, tally, figures, change, withheld, asOf);
    }

    private static Summary summary(
            Diary diary,
            @Nullable Period period,
            Tally tally,
            Figures figures,
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
                figures.crampsPerWeek(),
                figures.crampNightShare(),
                figures.nightsWokenPerWeek(),
                figures.longestCrampFreeRun(),
                figures.durationMin(),
                figures.pain(),
                figures.severeShare(),
                figures.sleepDisturbance(),
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

    private static Map<String, String> withheld(Tally tally, Figures figures) {
        Map<String, String> reasons = new LinkedHashMap<>();
        boolean blank = tally.recorded() == 0;
        String value = blank ? NO_NIGHTS : NOT_WRITTEN_DOWN;
        String rate = !blank && tally.grade() == EvidenceGrade.D ? TOO_FEW_NIGHTS : value;
        note(reasons, "crampsPerWeek", figures.crampsPerWeek(), rate);
        note(reasons, "crampNightShare", figures.crampNightShare(), rate);
        note(reasons, "nightsWokenPerWeek", figures.nightsWokenPerWeek(), rate);
        note(reasons, "severeShare", figures.severeShare(), rate);
        note(reasons, "longestCrampFreeRun", figures.longestCrampFreeRun(), NO_NIGHTS);
        note(reasons, "durationMin", figures.durationMin(), value);
        note(reasons, "pain", figures.pain(), value);
        note(reasons, "sleepDisturbance", figures.sleepDisturbance(), value);
        return reasons;
    }

    private static void note(Map<String, String> reasons, String figure, @Nullable Object value, String reason) {
        if (value == null) {
            reasons.put(figure, reason);
        }
    }

    /** The figures that may be withheld, worked out once. */
    private record Figures(
            @Nullable Rate crampsPerWeek,
            @Nullable Rate crampNightShare,
            @Nullable Rate nightsWokenPerWeek,
            @Nullable Rate severeShare,
            @Nullable Integer longestCrampFreeRun,
            @Nullable Spread durationMin,
            @Nullable Spread pain,
            @Nullable Spread sleepDisturbance) {

        static Figures of(Tally tally) {
            return new Figures(
                    tally.crampsPerWeek(),
                    tally.crampNightShare(),
                    tally.nightsWokenPerWeek(),
                    tally.severeShare(),
                    tally.longestCrampFreeRun(),
                    Spread.of(tally.minutes()),
                    Spread.of(tally.pain()),
                    Spread.of(tally.sleepDisturbance()));
        }
    }
}
