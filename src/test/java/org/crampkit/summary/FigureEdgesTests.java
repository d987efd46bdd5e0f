package org.crampkit.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.crampkit.diary.Diary;
import org.crampkit.diary.Period;
import org.crampkit.diary.code.Relief;
import org.crampkit.diary.code.Trigger;
import org.crampkit.flags.InventedDiary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a figure begins and ends: the numbers of the clinical reference 1.3 to 1.6, each from both sides. */
class FigureEdgesTests {

    private static final LocalDate FIRST = InventedDiary.FIRST;

    private static Summary summary(InventedDiary diary) {
        return Summarizer.summarize(diary.build(), null, null, InventedDiary.TODAY);
    }

    private static Change change(InventedDiary diary, int boundary) {
        return Summarizer.summarize(diary.build(), null, FIRST.plusDays(boundary), InventedDiary.TODAY)
                .change();
    }

    @Test
    void painOfSevenIsSevereAndSixIsNot() {
        Summary summary = summary(new InventedDiary()
                .free(0, 6)
                .night(7, "pain_nrs=6")
                .night(8, "pain_nrs=7")
                .night(9, "pain_nrs=8"));

        assertThat(summary.severeShare().events()).isEqualTo(2);
        assertThat(summary.severeShare().recorded()).isEqualTo(3);
    }

    @Test
    void aCrampOfTenMinutesIsNotOverTenAndARangeCountsByItsEnd() {
        assertThat(summary(new InventedDiary()
                                .night(0, "duration_min=10")
                                .night(1, "duration_min=8-11")
                                .night(2, "duration_min=10.5")
                                .night(3))
                        .overTenMinutes())
                .isEqualTo(2);
    }

    @Test
    void aRangeOfMinutesIsSummarisedByItsBeginning() {
        assertThat(summary(new InventedDiary().night(0, "duration_min=8-11"))
                        .durationMin()
                        .max())
                .isEqualTo(8);
    }

    @Test
    void sixNightsWithAnAnswerAreTooFewForARateOfWokenNights() {
        InventedDiary six =
                new InventedDiary().cramps(0, 5, "woke_from_sleep=Y").cramps(6, 13);
        InventedDiary seven =
                new InventedDiary().cramps(0, 6, "woke_from_sleep=Y").cramps(7, 13);

        assertThat(summary(six).nightsWokenPerWeek()).isNull();
        assertThat(summary(six).withheld()).containsEntry("nightsWokenPerWeek", "not-written-down");
        assertThat(summary(seven).nightsWokenPerWeek().value()).isEqualTo(7);
    }

    @Test
    void nightsWithoutCrampAloneMakeNoRateOfWokenNights() {
        InventedDiary untold = new InventedDiary().free(0, 13).cramps(14, 27);
        InventedDiary half = new InventedDiary().free(0, 13).cramps(14, 20).cramps(21, 27, "woke_from_sleep=N");

        assertThat(summary(untold).nightsWokenPerWeek()).isNull();
        assertThat(summary(untold).withheld()).containsEntry("nightsWokenPerWeek", "not-written-down");
        assertThat(summary(half).nightsWokenPerWeek().recorded()).isEqualTo(21);
        assertThat(summary(new InventedDiary().free(0, 13)).nightsWokenPerWeek().value())
                .isZero();
    }

    @Test
    void aNightNotRecordedSaysNothingOfWaking() {
        Summary summary = summary(new InventedDiary().free(0, 7).night(8, "night_status=NOT_RECORDED"));

        assertThat(summary.nightsWokenPerWeek().recorded()).isEqualTo(8);
    }

    @Test
    void aNightWithOneAnswerMissingIsNotKnownUnlessAnotherCrampWoke() {
        InventedDiary diary = new InventedDiary()
                .free(0, 6)
                .night(7, "woke_from_sleep=N")
                .night(7)
                .night(8)
                .night(8, "woke_from_sleep=Y");

        assertThat(summary(diary).nightsWokenPerWeek().events()).isEqualTo(1);
        assertThat(summary(diary).nightsWokenPerWeek().recorded()).isEqualTo(8);
    }

    @Test
    void theWorstDisturbanceOfANightCountsOnceAndZeroIsAValue() {
        Summary summary = summary(new InventedDiary()
                .night(0, "sleep_disturb_nrs=3")
                .night(0, "sleep_disturb_nrs=7")
                .night(1, "sleep_disturb_nrs=0")
                .night(2));

        assertThat(summary.sleepDisturbance()).isEqualTo(new Spread(3.5, 1.75, 5.25, 0, 7, 2));
    }

    @Test
    void aTriggerAndAReliefNamedTwiceInARowCountOnce() {
        Summary summary = summary(new InventedDiary()
                .night(0, "trigger=ALCOHOL;ALCOHOL", "relief_tried=HEAT;HEAT;NONE", "relief_effect=3")
                .night(0, "trigger=ALCOHOL", "relief_tried=NONE"));

        assertThat(summary.triggers()).isEqualTo(Map.of(Trigger.ALCOHOL, 1));
        assertThat(summary.relief()).isEqualTo(Map.of(Relief.HEAT, new ReliefCount(1, 1)));
    }

    @Test
    void sorenessCountsFromADayOnAndANightOnlyOnce() {
        assertThat(summary(new InventedDiary()
                                .night(0, "next_day_soreness=<24h")
                                .night(1, "next_day_soreness=N")
                                .night(2, "next_day_soreness=24-48h")
                                .night(2, "next_day_soreness=>48h")
                                .night(3, "next_day_soreness=>48h"))
                        .afterSorenessOver24h())
                .isEqualTo(2);
    }

    @Test
    void whatTheDataDoNotSupportSaysWhyAndWhatTheySupportDoesNot() {
        Summary bare = summary(new InventedDiary().cramps(0, 9));
        Summary full = summary(new InventedDiary()
                .cramps(0, 9, "pain_nrs=4", "duration_min=3", "sleep_disturb_nrs=2", "woke_from_sleep=Y"));
        Summary few = summary(new InventedDiary().free(0, 5));

        assertThat(bare.withheld())
                .isEqualTo(Map.of(
                        "nightsWokenPerWeek", "not-written-down",
                        "severeShare", "not-written-down",
                        "durationMin", "not-written-down",
                        "pain", "not-written-down",
                        "sleepDisturbance", "not-written-down"));
        assertThat(full.withheld()).isEmpty();
        assertThat(few.withheld())
                .containsEntry("crampsPerWeek", "too-few-nights")
                .containsEntry("crampNightShare", "too-few-nights")
                .doesNotContainKey("longestCrampFreeRun");
    }

    @Test
    void theOldestWeekIsShorterWhereTheNightsDoNotFillIt() {
        List<Week> weeks = summary(new InventedDiary().cramps(0, 0).free(1, 7).night(8, "night_status=NOT_RECORDED"))
                .weeks();

        assertThat(weeks).containsExactly(new Week(FIRST, 2, 1), new Week(FIRST.plusDays(2), 6, 0));
    }

    @ParameterizedTest
    @CsvSource({"4,false", "5,true"})
    void fiveNightsWithOneEntryTimeAreASign(int nights, boolean sign) {
        InventedDiary diary = new InventedDiary();
        for (int night = 0; night < nights; night++) {
            diary.night(night, "night_status=NO_CRAMP", "entry_timestamp=2026-03-20T09:00:0" + night);
        }
        diary.night(nights, "night_status=NO_CRAMP", "entry_timestamp=2026-03-20T09:01:00");

        assertThat(summary(diary).backfillSigns().contains("one-entry-time")).isEqualTo(sign);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pain_nrs=6",
                "duration_min=4",
                "next_day_soreness=<24h",
                "sleep_disturb_nrs=2",
                "body_site=FOOT",
                "cramp_count=2"
            })
    void oneOtherValueInTheMiddleIsNoIdenticalRun(String other) {
        InventedDiary diary = new InventedDiary().cramps(0, 1, "pain_nrs=5", "duration_min=3");
        String[] changed = other.startsWith("pain")
                ? new String[] {other, "duration_min=3"}
                : other.startsWith("duration")
                        ? new String[] {"pain_nrs=5", other}
                        : new String[] {"pain_nrs=5", "duration_min=3", other};

        assertThat(summary(diary.night(2, changed).cramps(3, 4, "pain_nrs=5", "duration_min=3"))
                        .backfillSigns())
                .isEmpty();
    }

    @Test
    void nightsWithoutAMeasureBreakTheRunOfIdenticalNights() {
        assertThat(summary(new InventedDiary().cramps(0, 8)).backfillSigns()).isEmpty();
        assertThat(summary(new InventedDiary()
                                .cramps(0, 2, "pain_nrs=5")
                                .cramps(3, 3)
                                .cramps(4, 6, "pain_nrs=5"))
                        .backfillSigns())
                .isEmpty();
        assertThat(summary(new InventedDiary().cramps(0, 0, "pain_nrs=9").cramps(1, 5, "duration_min=5"))
                        .backfillSigns())
                .containsExactly("identical-nights");
    }

    private static InventedDiary constant(int nights, String... scores) {
        InventedDiary diary = new InventedDiary();
        for (int night = 0; night < nights; night += 2) {
            diary.night(night, scores).free(night + 1, night + 1);
        }
        return diary;
    }

    @Test
    void constantScoresAreASignOnlyInAFullAndMeasuredDiary() {
        assertThat(summary(constant(14, "pain_nrs=6")).backfillSigns()).containsExactly("perfect-and-constant");
        assertThat(summary(constant(14, "duration_min=6")).backfillSigns()).containsExactly("perfect-and-constant");
        assertThat(summary(constant(12, "pain_nrs=6")).backfillSigns()).isEmpty();
        assertThat(summary(constant(14)).backfillSigns()).isEmpty();
        assertThat(summary(constant(14, "pain_nrs=6").night(15, "night_status=NO_CRAMP"))
                        .backfillSigns())
                .isEmpty();
        assertThat(summary(constant(14, "pain_nrs=6").night(14)).backfillSigns())
                .isEmpty();
        assertThat(summary(constant(14, "pain_nrs=6").night(14, "pain_nrs=5")).backfillSigns())
                .isEmpty();
        assertThat(summary(constant(14, "pain_nrs=6").night(14, "pain_nrs=6", "duration_min=2"))
                        .backfillSigns())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"4,true", "3,false"})
    void constantScoresNeedFiveCramps(int more, boolean sign) {
        InventedDiary diary = new InventedDiary().night(0, "pain_nrs=6");
        for (int i = 1; i <= more; i++) {
            diary.free(i * 3 - 2, i * 3 - 1).night(i * 3, "pain_nrs=6");
        }
        diary.free(more * 3 + 1, 15);

        assertThat(summary(diary).backfillSigns().contains("perfect-and-constant"))
                .isEqualTo(sign);
    }

    @ParameterizedTest
    @CsvSource({
        "8,6,FEWER", // 4.0 to 3.0 a week: a quarter and one a week
        "9,7,NO_CLEAR_CHANGE", // 4.5 to 3.5: one a week, less than a quarter
        "3,2,NO_CLEAR_CHANGE", // a third, half a cramp a week
        "8,4,CLEARLY_FEWER",
        "10,6,FEWER",
        "6,8,MORE",
        "4,6,CLEARLY_MORE",
        "0,2,CLEARLY_MORE",
        "0,1,NO_CLEAR_CHANGE",
        "0,0,NO_CLEAR_CHANGE"
    })
    void aChangeNeedsAQuarterAndOneAWeekAndIsClearFromHalfOn(int before, int after, String label) {
        InventedDiary diary = new InventedDiary();
        for (int night = 0; night < 28; night++) {
            boolean cramp = night < 14 ? night < before : night - 14 < after;
            diary.night(night, cramp ? "night_status=CRAMP" : "night_status=NO_CRAMP");
        }

        assertThat(change(diary, 14).label()).isEqualTo(label);
    }

    @Test
    void bothSidesNeedEnoughNights() {
        InventedDiary thinBefore = new InventedDiary().free(0, 0).free(5, 27);
        InventedDiary thinAfter = new InventedDiary().cramps(0, 14).cramps(27, 27);

        assertThat(change(thinBefore, 14).label()).isEqualTo("NOT_ENOUGH_NIGHTS");
        assertThat(change(thinAfter, 14).label()).isEqualTo("NOT_ENOUGH_NIGHTS");
        assertThat(change(thinAfter, 14).rateBefore().events()).isEqualTo(14);
    }

    @Test
    void aComparisonInsideAPeriodAskedForStaysInsideIt() {
        Diary diary = new InventedDiary().cramps(0, 19).free(20, 59).build();
        Period asked = new Period(FIRST.plusDays(4), FIRST.plusDays(43));
        Summary summary = Summarizer.summarize(diary, asked, FIRST.plusDays(20), InventedDiary.TODAY);

        assertThat(summary.change().before()).isEqualTo(new Period(FIRST.plusDays(4), FIRST.plusDays(19)));
        assertThat(summary.change().after()).isEqualTo(new Period(FIRST.plusDays(20), FIRST.plusDays(35)));
        assertThat(summary.withheld()).doesNotContainKey("change");
    }

    @ParameterizedTest
    @ValueSource(ints = {4, 44, 60})
    void aComparisonAtOrOutsideTheEdgeOfAPeriodAskedForHasNothingToCompare(int boundary) {
        Diary diary = new InventedDiary().cramps(0, 59).build();
        Period asked = new Period(FIRST.plusDays(4), FIRST.plusDays(43));

        assertThat(Summarizer.summarize(diary, asked, FIRST.plusDays(boundary), InventedDiary.TODAY)
                        .change())
                .isNull();
    }

    @Test
    void aChangeIsConclusiveOnlyWhereTheLimitsLeaveOutNoChange() {
        Change fewer = change(new InventedDiary().cramps(0, 13).free(14, 27), 14);
        Change more = change(new InventedDiary().free(0, 13).cramps(14, 27), 14);
        Change little = change(
                new InventedDiary().cramps(0, 4).free(5, 13).cramps(14, 16).free(17, 27), 14);

        assertThat(fewer.conclusive()).isTrue();
        assertThat(more.conclusive()).isTrue();
        assertThat(little.conclusive()).isFalse();
        assertThat(change(new InventedDiary().free(0, 27), 14).conclusive()).isFalse();
    }

    @Test
    void limitsOfLargeCountsAreExactToo() {
        Rate large = Limits.weekly(600, 700, 700);
        Rate again = Limits.weekly(511, 700, 700);

        assertThat(large.value()).isEqualTo(6);
        assertThat(large.low()).isBetween(5.5, 5.6);
        assertThat(large.high()).isBetween(6.4, 6.6);
        assertThat(Limits.weekly(511, 700, 700)).isEqualTo(again);
    }
}
