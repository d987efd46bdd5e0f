package org.crampkit.flags.condition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.crampkit.diary.code.Symptom;
import org.crampkit.flags.InventedDiary;
import org.crampkit.flags.condition.ProfileFact.Kind;
import org.crampkit.flags.condition.SymptomTold.Manner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Facts of the patient list, medicines with their start, and conditions put together. */
class PersonConditionsTests {

    private static final Condition SWELLING = new SymptomTold(List.of(Symptom.SWELLING), Manner.ANY, Set.of(), 1);
    private static final Condition OLD = new ProfileFact(Kind.AGE_AT_LEAST, 65, null);

    private static String who(Condition condition, String... facts) {
        return Asked.of(condition, new InventedDiary().who(facts));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "AGE_UNDER|16|age=15|hit - birth_date=age 15",
                "AGE_UNDER|16|age=16|clear",
                "AGE_UNDER|16|sex=F|unknown birth_date",
                "AGE_AT_LEAST|65|age=65|hit - birth_date=age 65",
                "AGE_AT_LEAST|65|age=64|clear",
                "AGE_AT_LEAST|65|sex=F|unknown birth_date",
                "PREGNANT|0|pregnant_weeks=1|hit - pregnant_weeks=1",
                "PREGNANT|0|pregnant_weeks=0|clear",
                "PREGNANT|0|sex=F|unknown pregnant_weeks",
                "PREGNANT|0|sex=M|clear",
                "PREGNANT|0|age=55|unknown pregnant_weeks",
                "PREGNANT|0|age=56|clear",
                "POSTPARTUM_WEEKS_AT_MOST|6|postpartum_weeks=6|hit - postpartum_weeks=6",
                "POSTPARTUM_WEEKS_AT_MOST|6|postpartum_weeks=7|clear",
                "POSTPARTUM_WEEKS_AT_MOST|6|sex=M|clear",
                "POSTPARTUM_WEEKS_AT_MOST|6|sex=F|unknown postpartum_weeks",
                "DIALYSIS|0|kidney_function=dialysis|hit - kidney_function=dialysis",
                "DIALYSIS|0|kidney_function=ckd5|clear",
                "DIALYSIS|0|sex=F|unknown kidney_function",
                "FALLS_AT_LEAST|1|falls_last_year=1|hit - falls_last_year=1",
                "FALLS_AT_LEAST|1|falls_last_year=0|clear",
                "FALLS_AT_LEAST|1|sex=F|unknown falls_last_year",
                "ALCOHOL_OVER|14|alcohol_units_week=15|hit - alcohol_units_week=15.0",
                "ALCOHOL_OVER|14|alcohol_units_week=14|clear",
                "SURGERY_WEEKS_UNDER|12|surgery_weeks_ago=11|hit - surgery_weeks_ago=11",
                "SURGERY_WEEKS_UNDER|12|surgery_weeks_ago=12|clear",
                "SURGERY_WEEKS_UNDER|12|sex=F|unknown surgery_weeks_ago"
            })
    void eachFactHasItsLimitAndIsOpenWhereNobodyAsked(Kind kind, double number, String fact, String answer) {
        assertThat(who(new ProfileFact(kind, number, null), fact)).isEqualTo(answer);
    }

    @Test
    void aPregnancyThatIsWrittenDownCountsAtAnyAge() {
        assertThat(who(new ProfileFact(Kind.PREGNANT, 0, null), "age=57", "pregnant_weeks=20"))
                .startsWith("hit");
        assertThat(who(new ProfileFact(Kind.POSTPARTUM_WEEKS_AT_MOST, 6, null), "sex=M", "postpartum_weeks=2"))
                .startsWith("hit");
    }

    @Test
    void aConditionIsThereDeniedOrNotAsked() {
        Condition cancer = new ProfileFact(Kind.CONDITION, 0, org.crampkit.diary.patient.Condition.DVT_HISTORY);

        assertThat(who(cancer, "conditions=dvt_history")).isEqualTo("hit - conditions=dvt_history");
        assertThat(who(cancer, "conditions=no dvt_history")).isEqualTo("clear");
        assertThat(who(cancer, "conditions=diabetes")).isEqualTo("unknown dvt_history");
        assertThat(cancer.describe()).isEqualTo("known dvt history");
    }

    @Test
    void factsSayInWordsWhatTheyAsk() {
        assertThat(OLD.describe()).isEqualTo("age at least 65");
        assertThat(new ProfileFact(Kind.ALCOHOL_OVER, 14.5, null).describe()).isEqualTo("alcohol over 14.5");
        assertThat(new ProfileFact(Kind.PREGNANT, 0, null).describe()).isEqualTo("pregnant");
        assertThat(new ProfileFact(Kind.DIALYSIS, 0, null).describe()).isEqualTo("dialysis");
    }

    @Test
    void aMedicineIsClearOnlyWhereEveryPartOfTheListIsUnderstood() {
        Condition statin = new MedicineTaken(Set.of("STATIN"), null);

        assertThat(who(statin, "medicines=simvastatin 20 mg")).isEqualTo("hit - medicines=simvastatin 20 mg");
        assertThat(who(statin, "medicines=paracetamol")).isEqualTo("clear");
        assertThat(who(statin, "medicines=none")).isEqualTo("clear");
        assertThat(who(statin, "medicines=xyzzy")).isEqualTo("unknown medicines");
        assertThat(who(statin, "sex=F")).isEqualTo("unknown medicines");
        assertThat(Asked.of(statin, new InventedDiary().who("medicines=none").night(3, "medicines=atorvastatin")))
                .isEqualTo("hit 3 medicines=atorvastatin");
        assertThat(Asked.of(statin, new InventedDiary().who("medicines=none").night(3, "medicines=xyzzy")))
                .isEqualTo("unknown medicines");
    }

    @Test
    void anyMedicineLinkedWithCrampsIsMeantWhereNoClassIsNamed() {
        Condition linked = new MedicineTaken(Set.of(), null);

        assertThat(who(linked, "medicines=simvastatin")).startsWith("hit");
        assertThat(who(linked, "medicines=paracetamol")).isEqualTo("clear");
        assertThat(linked.describe()).isEqualTo("a medicine linked with cramps");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "started 2026-03-01|hit",
                "started 2026-02-01|hit",
                "started 2026-01-31|clear",
                "started 2026-03-02|clear",
                "20 mg|unknown medicines started"
            })
    void aStartCountsUpToTheDaysBeforeTheFirstCramp(String start, String answer) {
        Condition recent = new MedicineTaken(Set.of("STATIN"), 28);
        InventedDiary diary = new InventedDiary().who("medicines=simvastatin " + start);

        assertThat(Asked.of(recent, diary.night(0).free(1, 2))).startsWith(answer);
    }

    @Test
    void withoutACrampTheStartSaysNothing() {
        Condition recent = new MedicineTaken(Set.of("STATIN"), 28);

        assertThat(Asked.of(
                        recent,
                        new InventedDiary()
                                .who("medicines=simvastatin started 2026-02-20")
                                .free(0, 5)))
                .isEqualTo("unknown medicines started");
        assertThat(recent.describe())
                .isEqualTo(
                        "a medicine of class STATIN started at most 28 days before the first cramp or before a rise");
    }

    @Test
    void aStartBeforeARiseCountsAndBeforeAFallDoesNot() {
        Condition recent = new MedicineTaken(Set.of("STATIN"), 5);
        String start = "medicines=simvastatin started 2026-03-15";

        assertThat(Asked.of(
                        recent,
                        new InventedDiary().who(start).cramps(0, 1).free(2, 13).cramps(14, 27)))
                .startsWith("hit");
        assertThat(Asked.of(recent, new InventedDiary().who(start).cramps(0, 13).free(14, 27)))
                .isEqualTo("clear");
    }

    @Test
    void anyIsMetByOneAndKeepsAllEvidence() {
        Condition any = new Combination.Any(List.of(SWELLING, OLD));
        InventedDiary swollen = new InventedDiary().night(0, "symptoms=swelling");

        assertThat(Asked.of(any, swollen.who("age=70"))).isEqualTo("hit 0 symptoms=swelling, - birth_date=age 70");
        assertThat(Asked.of(any, new InventedDiary().night(0).who("age=70"))).isEqualTo("hit - birth_date=age 70");
        assertThat(Asked.of(any, new InventedDiary().night(0).who("age=60"))).isEqualTo("unknown swelling");
        assertThat(Asked.of(any, new InventedDiary().night(0))).isEqualTo("unknown swelling, birth_date");
        assertThat(Asked.of(
                        any,
                        new InventedDiary().night(0, "symptoms=no swelling").who("age=60")))
                .isEqualTo("clear");
        assertThat(any.describe()).isEqualTo("(swelling or age at least 65)");
    }

    @Test
    void wordsOfFreeTextLeaveOpenOnlyWhatNoColumnClears() {
        Condition words = new WordsTold("clot");

        assertThat(Asked.of(words, new InventedDiary())).isEqualTo("unknown notes");
        assertThat(who(new Combination.Any(List.of(words, OLD)), "age=60")).isEqualTo("clear");
        assertThat(who(new Combination.Any(List.of(words, OLD)), "sex=F")).isEqualTo("unknown birth_date");
        assertThat(who(new Combination.Any(List.of(words, words)), "sex=F")).isEqualTo("unknown notes");
        assertThat(words.hears(Set.of("clot"))).isTrue();
        assertThat(words.hears(Set.of("despair"))).isFalse();
        assertThat(words.describe()).isEqualTo("words for \"clot\" in free text");
    }

    @Test
    void allNeedsEveryPart() {
        Condition all = new Combination.All(List.of(SWELLING, OLD));

        assertThat(Asked.of(
                        all, new InventedDiary().night(0, "symptoms=swelling").who("age=70")))
                .isEqualTo("hit 0 symptoms=swelling, - birth_date=age 70");
        assertThat(Asked.of(all, new InventedDiary().night(0).who("age=70"))).isEqualTo("unknown swelling");
        assertThat(Asked.of(all, new InventedDiary().night(0))).isEqualTo("unknown swelling, birth_date");
        assertThat(Asked.of(all, new InventedDiary().night(0).who("age=60"))).isEqualTo("clear");
        assertThat(all.describe()).isEqualTo("swelling and age at least 65");
        assertThat(new Combination.Any(List.of(all, OLD)).describe())
                .isEqualTo("((swelling and age at least 65) or age at least 65)");
    }

    @Test
    void notTurnsRoundWhatIsKnownAndLeavesOpenWhatIsNot() {
        Condition not = new Combination.Not(OLD);

        assertThat(who(not, "age=60")).isEqualTo("hit ");
        assertThat(who(not, "age=70")).isEqualTo("clear");
        assertThat(who(not, "sex=F")).isEqualTo("unknown birth_date");
        assertThat(not.describe()).isEqualTo("not age at least 65");
    }

    @Test
    void combinationsHearWhatTheirPartsHear() {
        assertThat(new Combination.Any(List.of(OLD, SWELLING)).hears(Set.of("swelling")))
                .isTrue();
        assertThat(new Combination.All(List.of(OLD, SWELLING)).hears(Set.of("swelling")))
                .isTrue();
        assertThat(new Combination.Not(SWELLING).hears(Set.of("swelling"))).isTrue();
        assertThat(new Combination.Any(List.of(OLD, SWELLING)).hears(Set.of("clot")))
                .isFalse();
        assertThat(new Combination.All(List.of(OLD)).hears(Set.of("swelling"))).isFalse();
        assertThat(new Combination.Not(OLD).hears(Set.of("swelling"))).isFalse();
    }
}
