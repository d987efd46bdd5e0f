package org.crampkit.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crampkit.advice.condition.ConditionReader;
import org.crampkit.advice.condition.Situation;
import org.crampkit.diary.code.Answer;
import org.crampkit.flags.FlagStatus;
import org.crampkit.flags.Tier;
import org.crampkit.medicines.MedicineBook;
import org.crampkit.medicines.MedicineHit;
import org.crampkit.templates.TemplateFiles;
import org.crampkit.templates.Yaml;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a condition of an advice file answers about one person: yes, no, or not known. */
class SituationTests {

    private static final MedicineBook BOOK = MedicineBook.load(TemplateFiles.shipped());

    private static Answer ask(Situation person, String condition) {
        List<String> faults = new ArrayList<>();
        Answer answer = new ConditionReader(BOOK.classes(), Map.of(), faults)
                .read(Yaml.mapper().readTree(condition), "test")
                .of(person);
        assertThat(faults).isEmpty();
        return answer;
    }

    /** Nobody asked, but for "fact=value" pairs; "healthy" first for somebody of whom everything was asked. */
    private static Someone someone(String facts) {
        Someone someone = facts.startsWith("healthy") ? Someone.healthy() : Someone.unknown();
        for (String fact : facts.replace("healthy", "").strip().split(" ")) {
            if (fact.contains("=")) {
                someone = someone.with(fact.split("=")[0], fact.split("=")[1]);
            }
        }
        return someone;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nothing | {pregnant-from: 1} | UNKNOWN",
                "sex=F | {pregnant-from: 1} | UNKNOWN",
                "sex=M | {pregnant-from: 1} | NO",
                "sex=F age=55 | {pregnant-from: 1} | UNKNOWN",
                "sex=F age=56 | {pregnant-from: 1} | NO",
                "sex=F pregnant=0 | {pregnant-from: 1} | NO",
                "sex=F pregnant=1 | {pregnant-from: 1} | YES",
                "sex=F pregnant=27 | {pregnant-from: 28} | NO",
                "sex=F pregnant=28 | {pregnant-from: 28} | YES",
                "nothing | breastfeeding | UNKNOWN",
                "sex=M | breastfeeding | NO",
                "sex=F age=56 | breastfeeding | NO",
                "sex=F breastfeeding=yes | breastfeeding | YES",
                "sex=F breastfeeding=no | breastfeeding | NO",
                "sex=F age=60 breastfeeding=yes | breastfeeding | YES",
                "nothing | sore | UNKNOWN",
                "sore=yes | sore | YES",
                "sore=no | sore | NO",
                "nothing | unusual-activity | NO",
                "unusual=yes | unusual-activity | YES",
                "nothing | {age-from: 65} | UNKNOWN",
                "age=64 | {age-from: 65} | NO",
                "age=65 | {age-from: 65} | YES",
                "age=15 | {age-under: 16} | YES",
                "age=16 | {age-under: 16} | NO",
                "nothing | {falls-from: 1} | UNKNOWN",
                "falls=0 | {falls-from: 1} | NO",
                "falls=1 | {falls-from: 1} | YES",
                "surgery-weeks=5 | {surgery-within-weeks: 6} | YES",
                "surgery-weeks=6 | {surgery-within-weeks: 6} | NO",
                "weight=49.9 | {weight-under: 50} | YES",
                "weight=50 | {weight-under: 50} | NO",
                "alcohol=14 | {alcohol-from: 14} | YES",
                "nothing | {kidney: [ckd3]} | UNKNOWN",
                "kidney=ckd3 | {kidney: [ckd3]} | YES",
                "kidney=normal | {kidney: [ckd3]} | NO",
                "fluid-limit=1500 | fluid-limit | YES",
                "fluid-limit=0 | fluid-limit | NO",
                "nothing | {takes: [STATIN]} | UNKNOWN",
                "medicines=none | {takes: [STATIN]} | NO",
                "medicines=simvastatin | {takes: [STATIN]} | YES",
                "medicines=zorblax | {takes: [STATIN]} | UNKNOWN",
                "medicines=none diary-medicines=simvastatin | {takes: [STATIN]} | YES",
                "medicines=none diary-medicines=zorblax | {takes: [STATIN]} | UNKNOWN",
                "nothing | linked-medicine | NO",
                "medicines=salmeterol | linked-medicine | YES",
                "nothing | {symptom: swelling} | UNKNOWN",
                "no-symptoms=yes | {symptom: swelling} | NO",
                "symptoms=swelling:L | {symptom: swelling} | YES",
                "nothing | clot-suspected | UNKNOWN",
                "no-symptoms=yes | clot-suspected | NO",
                "symptoms=swelling:L | clot-suspected | YES",
                "symptoms=swelling | clot-suspected | YES",
                "symptoms=swelling:B | clot-suspected | NO",
                "symptoms=redness:R | clot-suspected | YES",
                "symptoms=warmth:R | clot-suspected | YES",
                "symptoms=numbness:R | clot-suspected | UNKNOWN",
                "nothing | {site: CALF} | YES",
                "nothing | {site: FOOT} | NO",
                "triggers=ALCOHOL | {trigger: ALCOHOL} | YES",
                "triggers=ALCOHOL | {trigger: COLD} | NO",
                "relief=WALK | {relief: [WALK, HEAT]} | YES",
                "relief=COLD | {relief: [WALK, HEAT]} | NO",
                "activity=HARD | {activity: HARD} | YES",
                "activity=LIGHT | {activity: HARD} | NO",
                "nothing | {sleeps: back} | YES",
                "sleeps=side | {sleeps: back} | NO",
                "nothing | {asks: ice} | YES",
                "nothing | {asks-by-name: ice} | NO",
                "asks=Ice_packs | {asks-by-name: ice} | YES",
                "asks=baths | {asks: ice} | NO",
                "nothing | {country: [US]} | YES",
                "nothing | {country: [GB]} | NO",
                "grade=D | {grade: [C, D]} | YES",
                "grade=A | {grade: [C, D]} | NO",
                "can-stand=yes | can-stand | YES",
                "nothing | {not: can-stand} | UNKNOWN",
                "nothing | {sure: can-stand} | NO",
                "nothing | {possible: can-stand} | YES",
                "can-stand=no | {possible: can-stand} | NO",
                "nothing | {all: [can-stand, always]} | UNKNOWN",
                "can-stand=no | {all: [can-stand, {age-from: 5}]} | NO",
                "nothing | {any: [can-stand, {age-from: 5}]} | UNKNOWN",
                "can-stand=yes | {any: [can-stand, {age-from: 5}]} | YES",
                "can-stand=no | {answered-by: [can-stand, {age-from: 5}]} | NO",
                "can-stand=no age=9 | {answered-by: [can-stand, {age-from: 5}]} | YES",
                "nothing | {answered-by: [can-stand, {age-from: 5}]} | UNKNOWN",
                "healthy conditions=pad | {has: pad} | YES",
                "healthy | {has: [pad, diabetes]} | NO",
                "nothing | {has: pad} | UNKNOWN",
                "allergies=none | {allergic: [milk]} | NO",
                "allergies=milk | {allergic: [milk]} | YES",
                "nothing | {allergic: [milk]} | UNKNOWN",
                "not-assessed=RF-NUMB | {flag: RF-NUMB} | UNKNOWN",
                "not-assessed=RF-NUMB | {flag: RF-FALL} | NO",
                "not-assessed=RF-NUMB | {flag: [RF-FALL, RF-NUMB]} | UNKNOWN"
            })
    void aConditionAnswersYesNoOrNotKnown(String facts, String condition, Answer expected) {
        assertThat(ask(someone(facts).situation(BOOK), condition)).isEqualTo(expected);
    }

    @Test
    void aFlagCountsUntilAClinicianClearsIt() {
        Someone nobody = Someone.unknown();
        String numb = "{flag: RF-NUMB}";

        assertThat(ask(nobody.situation(BOOK), numb)).isEqualTo(Answer.NO);
        assertThat(ask(nobody.withFlag("RF-NUMB", Tier.U, FlagStatus.OPEN).situation(BOOK), numb))
                .isEqualTo(Answer.YES);
        assertThat(ask(nobody.withFlag("RF-NUMB", Tier.U, FlagStatus.REVIEWED).situation(BOOK), numb))
                .isEqualTo(Answer.YES);
        assertThat(ask(nobody.withFlag("RF-NUMB", Tier.U, FlagStatus.CLEARED).situation(BOOK), numb))
                .isEqualTo(Answer.NO);
        assertThat(ask(
                        nobody.withPossibleFlag("RF-NUMB", Tier.U, FlagStatus.OPEN)
                                .situation(BOOK),
                        numb))
                .isEqualTo(Answer.UNKNOWN);
        assertThat(ask(
                        nobody.withPossibleFlag("RF-NUMB", Tier.U, FlagStatus.CLEARED)
                                .situation(BOOK),
                        numb))
                .isEqualTo(Answer.NO);
        assertThat(ask(
                        nobody.withFlag("RF-NUMB", Tier.U, FlagStatus.CLEARED)
                                .withPossibleFlag("RF-NUMB", Tier.U, FlagStatus.OPEN)
                                .situation(BOOK),
                        numb))
                .isEqualTo(Answer.NO);
    }

    @Test
    void aClotIsSuspectedUntilItIsCleared() {
        Someone swollen = Someone.unknown().with("symptoms", "swelling:L");

        assertThat(ask(swollen.withFlag("RF-DVT", Tier.S, FlagStatus.CLEARED).situation(BOOK), "clot-suspected"))
                .isEqualTo(Answer.NO);
        assertThat(ask(
                        swollen.withFlag("RF-DVT", Tier.S, FlagStatus.CLEARED)
                                .withFlag("RF-PE", Tier.E, FlagStatus.OPEN)
                                .situation(BOOK),
                        "clot-suspected"))
                .isEqualTo(Answer.YES);
        assertThat(ask(
                        Someone.unknown()
                                .withFlag("RF-PE", Tier.E, FlagStatus.OPEN)
                                .situation(BOOK),
                        "clot-suspected"))
                .isEqualTo(Answer.YES);
        assertThat(ask(
                        Someone.unknown()
                                .withFlag("RF-DVT", Tier.S, FlagStatus.OPEN)
                                .situation(BOOK),
                        "clot-suspected"))
                .isEqualTo(Answer.YES);
    }

    @Test
    void aFlagOrWordsOfPregnancyCountWhereTheListIsSilent() {
        Someone woman = Someone.unknown().with("sex", "F");
        String pregnant = "{pregnant-from: 1}";

        assertThat(ask(woman.withFlag("RF-PREG", Tier.R, FlagStatus.OPEN).situation(BOOK), pregnant))
                .isEqualTo(Answer.YES);
        assertThat(ask(
                        woman.with("postpartum", "3")
                                .withFlag("RF-PREG", Tier.R, FlagStatus.OPEN)
                                .situation(BOOK),
                        pregnant))
                .isEqualTo(Answer.UNKNOWN);
        assertThat(ask(
                        woman.with("pregnant", "0")
                                .withFlag("RF-PREG", Tier.R, FlagStatus.OPEN)
                                .situation(BOOK),
                        pregnant))
                .isEqualTo(Answer.NO);
        assertThat(ask(
                        woman.with("pregnant", "0")
                                .withPossibleFlag("RF-PREG", Tier.R, FlagStatus.OPEN)
                                .situation(BOOK),
                        pregnant))
                .isEqualTo(Answer.UNKNOWN);
    }

    @Test
    void medicinesAreNamedByClass() {
        Situation person =
                Someone.unknown().with("medicines", "salmeterol; aspirin 75 mg").situation(BOOK);

        assertThat(person.medicinesOf(Set.of("LABA")))
                .extracting(MedicineHit::name)
                .containsExactly("salmeterol");
        assertThat(person.medicinesOf(Set.of("STATIN"))).isEmpty();
        assertThat(person.linkedMedicines()).extracting(MedicineHit::name).contains("salmeterol");
    }
}
