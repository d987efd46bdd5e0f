package org.crampkit.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.crampkit.diary.Diary;
import org.crampkit.diary.Period;
import org.crampkit.diary.code.BodySite;
import org.crampkit.diary.code.Relief;
import org.crampkit.diary.code.Side;
import org.crampkit.diary.code.Trigger;
import org.crampkit.flags.InventedDiary;
import org.junit.jupiter.api.Test;

/** The figures of a diary period, recomputed by hand. */
class SummarizerTests {

    private static final LocalDate FIRST = InventedDiary.FIRST;

    private static Summary summary(InventedDiary diary) {
        return Summarizer.summarize(diary.build(), null, null, InventedDiary.TODAY);
    }

    @Test
    void aMissingNightIsNotACrampFreeNight() {
        Summary summary = summary(new InventedDiary().cramps(0, 3).free(7, 13));

        assertThat(summary.nightsRecorded()).isEqualTo(11);
        assertThat(summary.nightsPossible()).isEqualTo(14);
        assertThat(summary.crampsPerWeek().value()).isEqualTo(4 * 7 / 11.0);
    }

    @Test
    void aNightMarkedNotRecordedCountsAsPossibleOnly() {
        Summary summary = summary(new InventedDiary().free(0, 12).night(13, "night_status=NOT_RECORDED"));

        assertThat(summary.nightsRecorded()).isEqualTo(13);
        assertThat(summary.nightsPossible()).isEqualTo(14);
    }

    @Test
    void theCrampFreeRunIsBrokenByANightNotRecorded() {
        assertThat(summary(new InventedDiary().free(0, 4).free(6, 8)).longestCrampFreeRun())
                .isEqualTo(5);
        assertThat(summary(new InventedDiary()
                                .free(0, 2)
                                .night(3, "night_status=NOT_RECORDED")
                                .free(4, 5))
                        .longestCrampFreeRun())
                .isEqualTo(3);
    }

    @Test
    void gradeDWithholdsRatesAndKeepsCounts() {
        Summary summary = summary(new InventedDiary().cramps(0, 3, "pain_nrs=8"));

        assertThat(summary.grade()).isEqualTo(EvidenceGrade.D);
        assertThat(summary.crampsPerWeek()).isNull();
        assertThat(summary.crampNightShare()).isNull();
        assertThat(summary.severeShare()).isNull();
        assertThat(summary.episodes()).isEqualTo(4);
        assertThat(summary.pain().median()).isEqualTo(8);
        assertThat(summary.withheld())
                .containsEntry("crampsPerWeek", "too-few-nights")
                .containsEntry("durationMin", "not-written-down")
                .doesNotContainKey("pain");
    }

    @Test
    void anEmptyDiaryHasNoFiguresAndSaysWhy() {
        Summary summary = summary(new InventedDiary());

        assertThat(summary.period()).isNull();
        assertThat(summary.onsetHours()).hasSize(24);
        assertThat(summary.withheld()).containsEntry("longestCrampFreeRun", "no-nights");
    }

    @Test
    void theLatestDiaryPeriodIsSummarised() {
        Summary summary = summary(new InventedDiary().cramps(0, 6).free(22, 28));

        assertThat(summary.period()).isEqualTo(new Period(FIRST.plusDays(22), FIRST.plusDays(28)));
        assertThat(summary.episodes()).isZero();
    }

    @Test
    void possibleNightsRunOverThePeriodAskedFor() {
        Diary diary = new InventedDiary().free(5, 14).build();
        Summary summary = Summarizer.summarize(diary, new Period(FIRST, FIRST.plusDays(19)), null, InventedDiary.TODAY);

        assertThat(summary.nightsPossible()).isEqualTo(20);
        assertThat(summary.nightsRecorded()).isEqualTo(10);
        assertThat(summary.grade()).isEqualTo(EvidenceGrade.C);
    }

    @Test
    void aStatedCountLargerThanTheRowsIsBelieved() {
        Summary summary = summary(new InventedDiary().free(0, 6).night(7, "cramp_count=3", "pain_nrs=5"));

        assertThat(summary.episodes()).isEqualTo(3);
        assertThat(summary.crampNights()).isEqualTo(1);
        assertThat(summary.severeShare().recorded()).isEqualTo(1);
        assertThat(summary.severeShare().possible()).isEqualTo(3);
    }

    @Test
    void wokenNightsCountOnlyWhereItIsKnown() {
        Summary summary = summary(new InventedDiary()
                .free(0, 6)
                .cramps(7, 9, "woke_from_sleep=Y")
                .night(10, "woke_from_sleep=N")
                .night(11));

        assertThat(summary.nightsWokenPerWeek().events()).isEqualTo(3);
        assertThat(summary.nightsWokenPerWeek().recorded()).isEqualTo(11);
    }

    @Test
    void weeksAreBlocksOfSevenNightsThatEndAtTheLast() {
        Summary summary = summary(new InventedDiary().cramps(0, 1).free(2, 15));

        assertThat(summary.weeks())
                .containsExactly(
                        new Week(FIRST, 2, 2), new Week(FIRST.plusDays(2), 7, 0), new Week(FIRST.plusDays(9), 7, 0));
    }

    @Test
    void sitesSidesHoursTriggersAndReliefAreCounted() {
        Summary summary = summary(new InventedDiary()
                .night(
                        0,
                        "body_site=CALF",
                        "side=L",
                        "onset_time=02:10",
                        "duration_min=2-3",
                        "relief_tried=STRETCH;HEAT",
                        "relief_effect=2",
                        "trigger=LONG_SITTING")
                .night(0, "body_site=CALF", "side=R", "onset_time=04:30", "trigger=LONG_SITTING")
                .night(
                        1,
                        "body_site=FOOT",
                        "side=L",
                        "duration_min=12",
                        "relief_tried=STRETCH",
                        "relief_effect=1",
                        "next_day_soreness=24-48h"));

        assertThat(summary.sites()).isEqualTo(Map.of(BodySite.CALF, 2, BodySite.FOOT, 1));
        assertThat(summary.sides()).isEqualTo(Map.of(Side.LEFT, 2, Side.RIGHT, 1));
        assertThat(summary.onsetHours().get(2)).isEqualTo(1);
        assertThat(summary.triggers()).isEqualTo(Map.of(Trigger.LONG_SITTING, 1));
        assertThat(summary.relief())
                .isEqualTo(Map.of(Relief.STRETCH, new ReliefCount(2, 1), Relief.HEAT, new ReliefCount(1, 1)));
        assertThat(summary.overTenMinutes()).isEqualTo(1);
        assertThat(summary.afterSorenessOver24h()).isEqualTo(1);
        assertThat(summary.durationMin().median()).isEqualTo(7);
    }

    @Test
    void onceEntryTimeForManyNightsIsASignAndExcludesNothing() {
        Summary summary = summary(new InventedDiary().cramps(0, 6, "entry_timestamp=2026-03-08T09:00"));

        assertThat(summary.backfillSigns()).containsExactly("one-entry-time");
        assertThat(summary.nightsRecorded()).isEqualTo(7);
    }

    @Test
    void fiveIdenticalNightsInARowAreASign() {
        assertThat(summary(new InventedDiary().cramps(0, 4, "pain_nrs=5", "duration_min=3"))
                        .backfillSigns())
                .containsExactly("identical-nights");
        assertThat(summary(new InventedDiary().free(0, 20)).backfillSigns()).isEmpty();
        assertThat(summary(new InventedDiary().cramps(0, 3, "pain_nrs=5").cramps(5, 6, "pain_nrs=5"))
                        .backfillSigns())
                .isEmpty();
    }

    @Test
    void aPerfectDiaryWithConstantScoresIsASign() {
        InventedDiary diary = new InventedDiary();
        for (int night = 0; night < 14; night += 2) {
            diary.night(night, "pain_nrs=6", "duration_min=5").free(night + 1, night + 1);
        }

        assertThat(summary(diary).backfillSigns()).containsExactly("perfect-and-constant");
    }
}
