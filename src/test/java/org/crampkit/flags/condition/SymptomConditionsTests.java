package org.crampkit.flags.condition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.crampkit.diary.code.BodySite;
import org.crampkit.diary.code.Symptom;
import org.crampkit.flags.InventedDiary;
import org.crampkit.flags.condition.SymptomTold.Manner;
import org.crampkit.flags.condition.SymptomTold.Sides;
import org.junit.jupiter.api.Test;

/** A symptom told, denied or not named; unknown is never no (clinical reference 2). */
class SymptomConditionsTests {

    private static SymptomTold told(Manner manner, int nights, Symptom... any) {
        return new SymptomTold(List.of(any), manner, Set.of(), nights);
    }

    private static Manner side(Sides side) {
        return new Manner(side, false, false, null, null);
    }

    private static InventedDiary nights(String... symptoms) {
        InventedDiary diary = new InventedDiary();
        for (int night = 0; night < symptoms.length; night++) {
            if (symptoms[night].isEmpty()) {
                diary.night(night, "night_status=NO_CRAMP");
            } else {
                diary.night(night, "night_status=NO_CRAMP", "symptoms=" + symptoms[night]);
            }
        }
        return diary;
    }

    @Test
    void oneOfSeveralSymptomsIsEnoughAndEachCellIsShown() {
        Condition either = told(Manner.ANY, 1, Symptom.SWELLING, Symptom.REDNESS);

        assertThat(Asked.of(either, nights("", "redness", "swelling:L")))
                .isEqualTo("hit 2 symptoms=swelling:L, 1 symptoms=redness");
        assertThat(Asked.of(either, nights("", "warmth"))).isEqualTo("unknown swelling, redness");
        assertThat(Asked.of(either, nights("no redness"))).isEqualTo("unknown swelling");
        assertThat(Asked.of(either, nights("no redness; no swelling"))).isEqualTo("clear");
        assertThat(Asked.of(either, new InventedDiary())).isEqualTo("unknown swelling, redness");
    }

    @Test
    void aDenialOnTheLatestNightClearsAndAnEarlierOneDoesNot() {
        Condition swelling = told(Manner.ANY, 1, Symptom.SWELLING);

        assertThat(Asked.of(swelling, nights("", "", "no swelling"))).isEqualTo("clear");
        assertThat(Asked.of(swelling, nights("no swelling", ""))).isEqualTo("unknown swelling");
        assertThat(Asked.of(swelling, nights("no swelling", "swelling", "no swelling")))
                .isEqualTo("hit 1 symptoms=swelling");
    }

    @Test
    void aLatestNightWithoutAnyAnswerIsNotTheLatestThatWasWrittenDown() {
        Condition swelling = told(Manner.ANY, 1, Symptom.SWELLING);

        assertThat(Asked.of(swelling, nights("no swelling").night(1, "night_status=NOT_RECORDED")))
                .isEqualTo("clear");
        assertThat(Asked.of(
                        swelling, nights("no swelling").night(1, "night_status=NOT_RECORDED", "symptoms=no redness")))
                .isEqualTo("unknown swelling");
    }

    @Test
    void severalNightsAreAskedFor() {
        Condition twice = told(Manner.ANY, 2, Symptom.TWITCHING);

        assertThat(Asked.of(twice, nights("twitching", "", "twitching")))
                .isEqualTo("hit 0 symptoms=twitching, 2 symptoms=twitching");
        assertThat(Asked.of(twice, nights("twitching", "no twitching", ""))).isEqualTo("unknown twitching");
        assertThat(Asked.of(twice, nights("twitching", "no twitching", "no twitching")))
                .isEqualTo("clear");
        assertThat(Asked.of(twice, nights("twitching; twitching:L", "no twitching")))
                .isEqualTo("clear");
        assertThat(Asked.of(twice, nights(""))).isEqualTo("clear");
        assertThat(Asked.of(twice, nights("", ""))).isEqualTo("unknown twitching");
    }

    @Test
    void oneSideIsAnythingButBoth() {
        Condition one = told(side(Sides.ONE), 1, Symptom.SWELLING);

        assertThat(Asked.of(one, nights("swelling"))).startsWith("hit");
        assertThat(Asked.of(one, nights("swelling:R"))).startsWith("hit");
        assertThat(Asked.of(one, nights("swelling:BOTH"))).isEqualTo("clear");
        assertThat(Asked.of(one, nights("swelling:BOTH", ""))).isEqualTo("unknown swelling");
    }

    @Test
    void bothSidesMayStandInTwoRowsOfOneNight() {
        Condition both = told(side(Sides.BOTH), 1, Symptom.WEAKNESS);

        assertThat(Asked.of(both, nights("weakness:BOTH"))).startsWith("hit");
        assertThat(Asked.of(both, nights("weakness:L; weakness:R"))).startsWith("hit 0");
        assertThat(Asked.of(both, nights("weakness:L", "weakness:R"))).isEqualTo("clear");
        assertThat(Asked.of(both, nights("weakness:R"))).isEqualTo("clear");
        assertThat(Asked.of(both, nights("weakness"))).isEqualTo("unknown weakness side");
    }

    @Test
    void theSideOfTheCrampIsTakenWhereTheSymptomHasNone() {
        assertThat(Asked.of(
                        told(side(Sides.BOTH), 1, Symptom.WEAKNESS),
                        new InventedDiary().night(0, "side=BOTH", "symptoms=weakness")))
                .startsWith("hit");
    }

    @Test
    void suddenAndWorseMustBeSaid() {
        Condition sudden = told(new Manner(Sides.ANY, true, false, null, null), 1, Symptom.COLD_LEG);
        Condition worse = told(new Manner(Sides.ANY, false, true, null, null), 1, Symptom.WEAKNESS);

        assertThat(Asked.of(sudden, nights("cold_leg sudden"))).startsWith("hit");
        assertThat(Asked.of(sudden, nights("cold_leg"))).isEqualTo("unknown cold_leg sudden");
        assertThat(Asked.of(worse, nights("weakness worse"))).startsWith("hit");
        assertThat(Asked.of(worse, nights("weakness"))).isEqualTo("unknown weakness worse");
    }

    @Test
    void aSymptomMayHaveToBeRecent() {
        Condition recent = told(new Manner(Sides.ANY, false, false, 14, null), 1, Symptom.WEAKNESS);

        assertThat(Asked.of(recent, nights("weakness since=2026-02-15"))).startsWith("hit");
        assertThat(Asked.of(recent, nights("weakness since=2026-02-14"))).isEqualTo("clear");
        assertThat(Asked.of(recent, nights("weakness sudden"))).startsWith("hit");
        assertThat(Asked.of(recent, nights("weakness worse"))).startsWith("hit");
        assertThat(Asked.of(recent, nights("weakness"))).isEqualTo("unknown weakness since");
    }

    @Test
    void aSymptomMayHaveToBeOld() {
        Condition old = told(new Manner(Sides.ANY, false, false, null, 14), 1, Symptom.WEAKNESS);

        assertThat(Asked.of(old, nights("weakness since=2026-02-14"))).startsWith("hit");
        assertThat(Asked.of(old, nights("weakness since=2026-02-15"))).isEqualTo("clear");
        assertThat(Asked.of(old, nights("weakness sudden"))).isEqualTo("unknown weakness since");
    }

    @Test
    void aSymptomOfAnotherSiteIsUnknown() {
        Condition calf = new SymptomTold(List.of(Symptom.SWELLING), Manner.ANY, Set.of(BodySite.CALF), 1);

        assertThat(Asked.of(calf, new InventedDiary().night(0, "body_site=CALF", "symptoms=swelling")))
                .startsWith("hit");
        assertThat(Asked.of(calf, new InventedDiary().night(0, "body_site=HAND", "symptoms=swelling")))
                .isEqualTo("unknown swelling");
    }

    @Test
    void theConditionsSayInWordsWhatTheyAsk() {
        assertThat(told(Manner.ANY, 1, Symptom.SWELLING, Symptom.COLD_LEG).describe())
                .isEqualTo("swelling or cold leg");
        assertThat(told(new Manner(Sides.ONE, true, true, 7, 3), 2, Symptom.SWELLING)
                        .describe())
                .isEqualTo("swelling on one side, sudden, getting worse, for at most 7 days, sudden or getting worse,"
                        + " for more than 3 days on 2 nights or more");
        assertThat(new SymptomTold(List.of(Symptom.SWELLING), side(Sides.BOTH), Set.of(BodySite.CALF, BodySite.FOOT), 1)
                        .describe())
                .isEqualTo("swelling on both sides (row of CALF, FOOT)");
    }

    @Test
    void onlyItsOwnWordsAreHeard() {
        Condition swelling = told(Manner.ANY, 1, Symptom.SWELLING, Symptom.REDNESS);

        assertThat(swelling.hears(Set.of("redness"))).isTrue();
        assertThat(swelling.hears(Set.of("warmth"))).isFalse();
    }
}
