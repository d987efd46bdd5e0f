package org.crampkit.flags.condition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.Set;
import org.crampkit.diary.code.BodySite;
import org.crampkit.diary.code.Relief;
import org.crampkit.diary.code.Side;
import org.crampkit.flags.InventedDiary;
import org.crampkit.flags.condition.CrampsTold.Measure;
import org.crampkit.flags.facts.CrampKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Cramps of a kind: counted, in windows, in a row, as a share; what a row does not say stays open. */
class CrampConditionsTests {

    private static final CrampKind ANY = new CrampKind(Set.of(), null, null, null, false, null, null, null);
    private static final CrampKind CALF =
            new CrampKind(Set.of(BodySite.CALF), null, null, null, false, null, null, null);
    private static final CrampKind SEVERE = new CrampKind(Set.of(), null, 7, null, false, null, null, null);
    private static final CrampKind LONG = new CrampKind(Set.of(), null, null, 10, false, null, null, null);
    private static final CrampKind LEFT = new CrampKind(Set.of(), Side.LEFT, null, null, false, null, null, null);
    private static final CrampKind NOT_EASED = new CrampKind(Set.of(), null, 7, null, true, null, null, null);
    private static final CrampKind HUNG =
            new CrampKind(Set.of(), null, null, null, false, Relief.LEG_HUNG_DOWN, null, null);
    private static final CrampKind BY_DAY =
            new CrampKind(Set.of(), null, null, null, false, null, LocalTime.of(8, 0), LocalTime.of(20, 0));

    private static String ask(
            CrampKind kind, Measure measure, double atLeast, @Nullable Integer within, InventedDiary diary) {
        return Asked.of(new CrampsTold(kind, measure, atLeast, within, 3), diary);
    }

    private static String one(CrampKind kind, String... row) {
        return ask(kind, Measure.CRAMPS, 1, null, new InventedDiary().night(0, row));
    }

    @Test
    void withoutARecordedNightNothingIsKnown() {
        assertThat(ask(ANY, Measure.CRAMPS, 1, null, new InventedDiary())).isEqualTo("unknown night_status");
        assertThat(ask(ANY, Measure.CRAMPS, 1, null, new InventedDiary().night(0, "night_status=NOT_RECORDED")))
                .isEqualTo("unknown night_status");
    }

    @Test
    void aKindIsMetMissedOrNotKnown() {
        assertThat(one(CALF, "body_site=CALF")).isEqualTo("hit 0 body_site=CALF");
        assertThat(one(CALF, "body_site=FOOT")).isEqualTo("clear");
        assertThat(one(CALF, "pain_nrs=3")).isEqualTo("unknown body_site");
        assertThat(one(SEVERE, "pain_nrs=7")).isEqualTo("hit 0 pain_nrs=7");
        assertThat(one(SEVERE, "pain_nrs=6")).isEqualTo("clear");
        assertThat(one(SEVERE, "side=L")).isEqualTo("unknown pain_nrs");
        assertThat(one(LEFT, "side=L")).isEqualTo("hit 0 side=L");
        assertThat(one(LEFT, "side=R")).isEqualTo("clear");
        assertThat(one(LEFT, "pain_nrs=1")).isEqualTo("unknown side");
        assertThat(one(HUNG, "relief_tried=HEAT;LEG_HUNG_DOWN")).isEqualTo("hit 0 relief_tried=HEAT;LEG_HUNG_DOWN");
        assertThat(one(HUNG, "relief_tried=HEAT")).isEqualTo("clear");
        assertThat(one(HUNG, "pain_nrs=1")).isEqualTo("unknown relief_tried");
    }

    @Test
    void ofARangeOfMinutesTheLargerNumberCounts() {
        assertThat(one(LONG, "duration_min=10")).isEqualTo("clear");
        assertThat(one(LONG, "duration_min=5-11")).isEqualTo("hit 0 duration_min=5-11");
        assertThat(one(LONG, "pain_nrs=1")).isEqualTo("unknown duration_min");
    }

    @Test
    void someReliefIsEasedAndAnUnknownOneIsNot() {
        assertThat(one(NOT_EASED, "pain_nrs=8", "relief_effect=1")).startsWith("hit");
        assertThat(one(NOT_EASED, "pain_nrs=8", "relief_effect=2")).isEqualTo("clear");
        assertThat(one(NOT_EASED, "pain_nrs=8")).startsWith("hit");
        assertThat(one(NOT_EASED, "relief_effect=2")).isEqualTo("clear");
        assertThat(one(NOT_EASED, "relief_effect=0")).isEqualTo("unknown pain_nrs");
    }

    @Test
    void aTimeOfDayIsFromItsFirstMinuteToBeforeItsLast() {
        assertThat(one(BY_DAY, "onset_time=08:00")).isEqualTo("hit 0 onset_time=08:00");
        assertThat(one(BY_DAY, "onset_time=07:59")).isEqualTo("clear");
        assertThat(one(BY_DAY, "onset_time=20:00")).isEqualTo("clear");
        assertThat(one(BY_DAY, "onset_time=DAY")).startsWith("hit");
        assertThat(one(BY_DAY, "onset_time=NIGHT")).isEqualTo("clear");
        assertThat(one(BY_DAY, "onset_time=EARLY_MORNING")).isEqualTo("clear");
        assertThat(one(BY_DAY, "onset_time=EVENING")).isEqualTo("unknown onset_time");
        assertThat(one(BY_DAY, "pain_nrs=1")).isEqualTo("unknown onset_time");
    }

    @Test
    void severalThingsAskedMustAllHold() {
        CrampKind all = new CrampKind(Set.of(BodySite.CALF), Side.LEFT, 5, 2, false, null, null, null);

        assertThat(one(all, "body_site=CALF", "side=L", "pain_nrs=5", "duration_min=3"))
                .isEqualTo("hit 0 body_site=CALF, 0 side=L, 0 pain_nrs=5, 0 duration_min=3");
        assertThat(one(all, "body_site=CALF", "side=L", "duration_min=3")).isEqualTo("unknown pain_nrs");
        assertThat(one(all, "side=L", "pain_nrs=5")).isEqualTo("unknown body_site, duration_min");
        assertThat(one(all, "side=R", "pain_nrs=5")).isEqualTo("clear");
        assertThat(one(all, "body_site=CALF", "pain_nrs=4")).isEqualTo("clear");
    }

    @Test
    void crampsAreCountedOneByOneAndNightsOnce() {
        InventedDiary diary = new InventedDiary()
                .night(0, "pain_nrs=1")
                .night(0, "pain_nrs=2")
                .night(1, "pain_nrs=3");

        assertThat(ask(ANY, Measure.CRAMPS, 3, null, diary))
                .isEqualTo("hit 0 night_status=CRAMP, 0 night_status=CRAMP, 1 night_status=CRAMP");
        assertThat(ask(ANY, Measure.CRAMPS, 4, null, diary)).isEqualTo("clear");
        assertThat(ask(ANY, Measure.NIGHTS, 2, null, diary)).startsWith("hit");
        assertThat(ask(ANY, Measure.NIGHTS, 3, null, diary)).isEqualTo("clear");
    }

    @Test
    void aStatedCountHoldsCrampsOfWhichNothingIsKnown() {
        InventedDiary diary = new InventedDiary().night(0, "cramp_count=3");

        assertThat(ask(ANY, Measure.CRAMPS, 3, null, diary)).startsWith("hit");
        assertThat(ask(SEVERE, Measure.CRAMPS, 3, null, diary)).isEqualTo("unknown pain_nrs");
        assertThat(ask(SEVERE, Measure.CRAMPS, 4, null, diary)).isEqualTo("clear");
        assertThat(ask(SEVERE, Measure.NIGHTS, 2, null, diary)).isEqualTo("clear");
    }

    @Test
    void aWindowHoldsOnlyItsOwnNights() {
        InventedDiary diary = new InventedDiary()
                .night(0, "pain_nrs=8")
                .night(7, "pain_nrs=8")
                .night(13, "pain_nrs=8")
                .night(14, "pain_nrs=8");

        assertThat(ask(SEVERE, Measure.NIGHTS, 2, 7, diary)).isEqualTo("hit 7 pain_nrs=8, 13 pain_nrs=8");
        assertThat(ask(SEVERE, Measure.NIGHTS, 3, 8, diary)).startsWith("hit 7").endsWith("14 pain_nrs=8");
        assertThat(ask(SEVERE, Measure.NIGHTS, 3, 7, diary)).isEqualTo("clear");
        assertThat(ask(SEVERE, Measure.NIGHTS, 3, 7, diary.night(12))).isEqualTo("unknown pain_nrs");
    }

    @Test
    void nightsInARowAreBrokenByANightWithoutAndLeftOpenByAGap() {
        assertThat(ask(ANY, Measure.NIGHTS_IN_A_ROW, 3, null, new InventedDiary().cramps(2, 4)))
                .isEqualTo("hit 2 night_status=CRAMP, 3 night_status=CRAMP, 4 night_status=CRAMP");
        assertThat(ask(
                        ANY,
                        Measure.NIGHTS_IN_A_ROW,
                        3,
                        null,
                        new InventedDiary().cramps(0, 1).free(2, 2).cramps(3, 4)))
                .isEqualTo("clear");
        assertThat(ask(
                        ANY,
                        Measure.NIGHTS_IN_A_ROW,
                        3,
                        null,
                        new InventedDiary().cramps(0, 0).cramps(2, 2)))
                .isEqualTo("unknown night_status");
        assertThat(ask(
                        ANY,
                        Measure.NIGHTS_IN_A_ROW,
                        4,
                        null,
                        new InventedDiary().cramps(0, 0).cramps(2, 2)))
                .isEqualTo("clear");
        assertThat(ask(
                        CALF,
                        Measure.NIGHTS_IN_A_ROW,
                        2,
                        null,
                        new InventedDiary().night(0, "body_site=CALF").night(1)))
                .isEqualTo("unknown body_site");
        assertThat(ask(
                        CALF,
                        Measure.NIGHTS_IN_A_ROW,
                        2,
                        null,
                        new InventedDiary().cramps(0, 3, "body_site=CALF").night(4, "body_site=FOOT")))
                .isEqualTo("hit 0 body_site=CALF, 1 body_site=CALF, 2 body_site=CALF, 3 body_site=CALF");
    }

    @Test
    void aShareIsOfTheCrampsWhereItIsKnownAndNeedsEnoughOfThem() {
        InventedDiary half = new InventedDiary().cramps(0, 1, "body_site=CALF").cramps(2, 3, "body_site=FOOT");
        InventedDiary two = new InventedDiary().cramps(0, 1, "body_site=CALF").cramps(2, 3);

        assertThat(ask(CALF, Measure.SHARE, 0.5, null, half)).isEqualTo("hit 0 body_site=CALF, 1 body_site=CALF");
        assertThat(ask(CALF, Measure.SHARE, 0.51, null, half)).isEqualTo("clear");
        assertThat(ask(CALF, Measure.SHARE, 0.5, null, two)).isEqualTo("unknown body_site");
        assertThat(ask(CALF, Measure.SHARE, 0.5, null, two.night(4, "body_site=CALF")))
                .startsWith("hit");
        assertThat(ask(CALF, Measure.SHARE, 0.5, null, new InventedDiary().night(0, "body_site=CALF")))
                .startsWith("hit");
        assertThat(ask(CALF, Measure.SHARE, 0, null, new InventedDiary().free(0, 3)))
                .isEqualTo("clear");
    }

    @Test
    void theConditionsSayInWordsWhatTheyAsk() {
        CrampKind all = new CrampKind(
                Set.of(BodySite.FOOT, BodySite.CALF),
                Side.LEFT,
                7,
                10,
                true,
                Relief.HEAT,
                LocalTime.of(8, 0),
                LocalTime.of(20, 0));

        assertThat(new CrampsTold(all, Measure.CRAMPS, 2, 7, 1).describe())
                .isEqualTo("2 or more cramps in CALF, FOOT on side L with pain 7 or more of more than 10 minutes"
                        + " that nothing eased with relief HEAT that began from 08:00 to 20:00 within 7 nights");
        assertThat(new CrampsTold(ANY, Measure.NIGHTS, 3, null, 1).describe()).isEqualTo("cramps on 3 or more nights");
        assertThat(new CrampsTold(CALF, Measure.NIGHTS_IN_A_ROW, 7, null, 1).describe())
                .isEqualTo("cramps in CALF on 7 or more nights in a row");
        assertThat(new CrampsTold(ANY, Measure.SHARE, 0.8, null, 1).describe())
                .isEqualTo("a share of 0.8 or more of the cramps");
    }
}
