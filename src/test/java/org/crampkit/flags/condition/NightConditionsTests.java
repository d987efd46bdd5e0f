package org.crampkit.flags.condition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.crampkit.diary.code.Soreness;
import org.crampkit.diary.code.Symptom;
import org.crampkit.diary.code.Trigger;
import org.crampkit.flags.InventedDiary;
import org.crampkit.flags.condition.RateReached.Of;
import org.crampkit.flags.condition.RateReached.Unit;
import org.junit.jupiter.api.Test;

/** What is counted over nights: soreness, triggers, rates, a rise, faults in the data. */
class NightConditionsTests {

    private static final Condition SORE = new NightsTold(Soreness.FROM_24_TO_48H, List.of(), List.of(), 1);
    private static final Condition SICK =
            new NightsTold(null, List.of(Trigger.VOMIT_DIARRHOEA), List.of(Symptom.VOMITING), 2);

    @Test
    void sorenessOfADayIsEnoughAndACrampFreeNightHasNone() {
        assertThat(Asked.of(SORE, new InventedDiary().night(0, "next_day_soreness=24-48h")))
                .isEqualTo("hit 0 next_day_soreness=24-48h");
        assertThat(Asked.of(SORE, new InventedDiary().night(0, "next_day_soreness=>48h")))
                .startsWith("hit");
        assertThat(Asked.of(SORE, new InventedDiary().night(0, "next_day_soreness=<24h")))
                .isEqualTo("clear");
        assertThat(Asked.of(SORE, new InventedDiary().night(0))).isEqualTo("unknown next_day_soreness");
        assertThat(Asked.of(SORE, new InventedDiary().free(0, 3))).isEqualTo("clear");
        assertThat(Asked.of(SORE, new InventedDiary().night(0, "night_status=NOT_RECORDED")))
                .isEqualTo("unknown next_day_soreness");
        assertThat(Asked.of(SORE, new InventedDiary())).isEqualTo("unknown night_status");
    }

    @Test
    void oneRowOfTheNightIsEnoughToKnow() {
        assertThat(Asked.of(SORE, new InventedDiary().night(0).night(0, "next_day_soreness=N")))
                .isEqualTo("clear");
        assertThat(Asked.of(SICK, new InventedDiary().cramps(0, 1).night(2, "trigger=HEAT_SWEAT")))
                .isEqualTo("unknown trigger, vomiting");
    }

    @Test
    void triggersAndSymptomsCountByNights() {
        assertThat(Asked.of(
                        SICK,
                        new InventedDiary().night(0, "trigger=VOMIT_DIARRHOEA").night(1, "symptoms=vomiting")))
                .isEqualTo("hit 0 trigger=VOMIT_DIARRHOEA, 1 symptoms=vomiting");
        assertThat(Asked.of(
                        SICK,
                        new InventedDiary()
                                .night(0, "trigger=VOMIT_DIARRHOEA", "symptoms=vomiting")
                                .night(1, "trigger=COLD", "symptoms=no vomiting")))
                .isEqualTo("clear");
        assertThat(Asked.of(
                        SICK,
                        new InventedDiary().night(0, "trigger=VOMIT_DIARRHOEA").night(1, "trigger=COLD")))
                .isEqualTo("unknown vomiting");
        assertThat(Asked.of(
                        SICK, new InventedDiary().free(0, 4).night(5, "night_status=NO_CRAMP", "symptoms=no vomiting")))
                .isEqualTo("clear");
        assertThat(Asked.of(SICK, new InventedDiary().free(0, 0))).isEqualTo("clear");
    }

    @Test
    void theNightsSayInWordsWhatTheyAsk() {
        assertThat(SORE.describe()).isEqualTo("soreness of 24-48h or longer");
        assertThat(SICK.describe()).isEqualTo("trigger VOMIT_DIARRHOEA or vomiting on 2 nights or more");
        assertThat(SICK.hears(Set.of("vomiting"))).isTrue();
        assertThat(SICK.hears(Set.of("diarrhoea"))).isFalse();
    }

    @Test
    void aWeeklyRateTakesTheNightsNotKnownAsNightsWithout() {
        Condition three = new RateReached(Of.CRAMPS, Unit.PER_WEEK, 3);

        assertThat(Asked.of(three, new InventedDiary().cramps(0, 2)))
                .isEqualTo("hit 0 night_status=CRAMP, 1 night_status=CRAMP, 2 night_status=CRAMP");
        assertThat(Asked.of(three, new InventedDiary().cramps(0, 1))).isEqualTo("unknown night_status");
        assertThat(Asked.of(three, new InventedDiary().cramps(0, 1).free(2, 5))).isEqualTo("unknown night_status");
        assertThat(Asked.of(three, new InventedDiary().cramps(0, 1).free(2, 6))).isEqualTo("clear");
        assertThat(Asked.of(three, new InventedDiary().cramps(0, 5).free(6, 13)))
                .startsWith("hit");
        assertThat(Asked.of(three, new InventedDiary().cramps(0, 4).free(5, 13)))
                .isEqualTo("clear");
        assertThat(Asked.of(three, new InventedDiary().night(0, "cramp_count=3").free(1, 6)))
                .isEqualTo("hit 0 night_status=CRAMP");
        assertThat(Asked.of(three, new InventedDiary())).isEqualTo("unknown night_status");
    }

    @Test
    void anEarlierDiaryIsLookedAtToo() {
        Condition three = new RateReached(Of.CRAMPS, Unit.PER_WEEK, 3);

        assertThat(Asked.of(three, new InventedDiary().cramps(0, 6).free(30, 40)))
                .startsWith("hit 0");
        assertThat(Asked.of(three, new InventedDiary().free(0, 6).free(30, 31))).isEqualTo("unknown night_status");
    }

    @Test
    void aShareOfNightsIsReachedFromItsNumberOn() {
        Condition half = new RateReached(Of.CRAMP_NIGHTS, Unit.SHARE, 0.5);

        assertThat(Asked.of(
                        half, new InventedDiary().night(0).night(0).cramps(1, 3).free(4, 7)))
                .startsWith("hit 0");
        assertThat(Asked.of(half, new InventedDiary().cramps(0, 2).free(3, 6))).isEqualTo("clear");
    }

    @Test
    void wokenNightsAreNotClearWhereCrampNightsThatSayNothingCouldReachTheFigure() {
        Condition three = new RateReached(Of.WOKEN_NIGHTS, Unit.PER_WEEK, 3);

        assertThat(Asked.of(three, new InventedDiary().free(0, 6).cramps(7, 13)))
                .isEqualTo("unknown woke_from_sleep");
        assertThat(Asked.of(three, new InventedDiary().free(0, 3).cramps(4, 6))).isEqualTo("unknown woke_from_sleep");
        assertThat(Asked.of(three, new InventedDiary().free(0, 11).cramps(12, 13)))
                .isEqualTo("clear");
    }

    @Test
    void wokenNightsAreCountedWhereTheAnswerIsKnown() {
        Condition three = new RateReached(Of.WOKEN_NIGHTS, Unit.PER_WEEK, 3);

        assertThat(Asked.of(three, new InventedDiary().cramps(0, 2, "woke_from_sleep=Y")))
                .isEqualTo("hit 0 woke_from_sleep=Y, 1 woke_from_sleep=Y, 2 woke_from_sleep=Y");
        assertThat(Asked.of(three, new InventedDiary().cramps(0, 9))).isEqualTo("unknown woke_from_sleep");
        assertThat(Asked.of(three, new InventedDiary().cramps(0, 6, "woke_from_sleep=N")))
                .isEqualTo("clear");
        assertThat(Asked.of(
                        three,
                        new InventedDiary().cramps(0, 1, "woke_from_sleep=Y").free(2, 6)))
                .isEqualTo("clear");
        assertThat(Asked.of(
                        three,
                        new InventedDiary()
                                .cramps(0, 1, "woke_from_sleep=Y")
                                .night(2, "woke_from_sleep=N")
                                .night(2)
                                .free(3, 6)))
                .isEqualTo("unknown woke_from_sleep");
        assertThat(Asked.of(
                        three,
                        new InventedDiary()
                                .cramps(0, 1, "woke_from_sleep=Y")
                                .night(2, "woke_from_sleep=N")
                                .night(2, "woke_from_sleep=Y")))
                .endsWith("2 woke_from_sleep=Y");
    }

    @Test
    void aMeanNeedsThreeNightsAndTakesTheWorstOfEach() {
        Condition five = new RateReached(Of.SLEEP_DISTURBANCE, Unit.MEAN, 5);

        assertThat(Asked.of(
                        five,
                        new InventedDiary()
                                .night(0, "sleep_disturb_nrs=1")
                                .night(0, "sleep_disturb_nrs=9")
                                .night(1, "sleep_disturb_nrs=6")
                                .night(2, "sleep_disturb_nrs=0")
                                .night(3)))
                .isEqualTo("hit 0 sleep_disturb_nrs=1, 1 sleep_disturb_nrs=6");
        assertThat(Asked.of(five, new InventedDiary().cramps(0, 1, "sleep_disturb_nrs=7")))
                .isEqualTo("unknown sleep_disturb_nrs");
        assertThat(Asked.of(five, new InventedDiary().cramps(0, 2, "sleep_disturb_nrs=4")))
                .isEqualTo("clear");
        assertThat(Asked.of(five, new InventedDiary().cramps(0, 1, "sleep_disturb_nrs=8")))
                .startsWith("hit");
    }

    @Test
    void ratesSayInWordsWhatTheyAsk() {
        assertThat(new RateReached(Of.CRAMP_NIGHTS, Unit.PER_WEEK, 3).describe())
                .isEqualTo("3 or more cramp nights a week");
        assertThat(new RateReached(Of.CRAMPS, Unit.PER_WEEK, 2.5).describe()).isEqualTo("2.5 or more cramps a week");
        assertThat(new RateReached(Of.WOKEN_NIGHTS, Unit.SHARE, 0.5).describe())
                .isEqualTo("woken nights are 50 % or more of the recorded nights");
        assertThat(new RateReached(Of.SLEEP_DISTURBANCE, Unit.MEAN, 5).describe())
                .isEqualTo("mean sleep disturbance 5 or more");
    }

    @Test
    void aRiseIsBetweenTwoHalvesOfFourteenNightsAtLeast() {
        Condition rising = new CrampsRising(0.5, 1);

        assertThat(Asked.of(
                        rising,
                        new InventedDiary()
                                .cramps(0, 3)
                                .free(4, 13)
                                .cramps(14, 19)
                                .free(20, 27)))
                .isEqualTo("hit 14 night_status=CRAMP, 15 night_status=CRAMP, 16 night_status=CRAMP,"
                        + " 17 night_status=CRAMP, 18 night_status=CRAMP, 19 night_status=CRAMP");
        assertThat(Asked.of(
                        rising,
                        new InventedDiary()
                                .cramps(0, 3)
                                .free(4, 13)
                                .cramps(14, 18)
                                .free(19, 27)))
                .isEqualTo("clear");
        assertThat(Asked.of(
                        rising,
                        new InventedDiary()
                                .cramps(0, 0)
                                .free(1, 13)
                                .cramps(14, 15)
                                .free(16, 27)))
                .isEqualTo("clear");
        assertThat(Asked.of(rising, new InventedDiary().free(0, 13).cramps(14, 26)))
                .isEqualTo("unknown night_status");
        assertThat(Asked.of(rising, new InventedDiary().free(0, 2).free(12, 13).cramps(14, 27)))
                .isEqualTo("unknown night_status");
        assertThat(Asked.of(rising, new InventedDiary())).isEqualTo("unknown night_status");
        assertThat(rising.describe())
                .isEqualTo(
                        "cramps a week up by 50 % and by 1.0 or more from the first half of the diary to the second");
    }

    @Test
    void anImpossibleValueAndAContradictionAreFaults() {
        assertThat(Asked.of(new DataFaulty(), new InventedDiary().fault(1, "pain_nrs", "99", "")))
                .isEqualTo("hit 1 pain_nrs=99");
        assertThat(Asked.of(new DataFaulty(), new InventedDiary().night(0).night(0, "night_status=NO_CRAMP")))
                .isEqualTo("hit 0 night_status=NO_CRAMP");
        assertThat(Asked.of(new DataFaulty(), new InventedDiary().night(0))).isEqualTo("clear");
        assertThat(Asked.of(new DataFaulty(), new InventedDiary())).isEqualTo("unknown night_date");
        assertThat(new DataFaulty().describe()).contains("impossible");
    }
}
