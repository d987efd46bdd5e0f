package org.crampkit.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Stream;
import org.crampkit.advice.AdviceItem.Reason;
import org.crampkit.advice.condition.When;
import org.crampkit.diary.code.Activity;
import org.crampkit.diary.code.BodySite;
import org.crampkit.diary.code.Relief;
import org.crampkit.diary.code.Trigger;
import org.crampkit.medicines.MedicineBook;
import org.crampkit.templates.TemplateFiles;
import org.junit.jupiter.api.Test;

/** The numbers and names in a reason: from the diary for the patient, from the medicine list for the clinician. */
class AdviceReasonTests {

    private static final TemplateFiles FILES = TemplateFiles.shipped();
    private static final MedicineBook BOOK = MedicineBook.load(FILES);
    private static final AdviceLibrary LIBRARY = AdviceLibrary.load(FILES, BOOK);

    private static Object nights(When count, Someone who) {
        Because said = AdviceItem.sentence(new Reason("site-calf", new When.Always(), count, 1), who.situation(BOOK));
        assertThat(said.key()).isEqualTo("advice.because.site-calf");
        assertThat(said.arguments()).containsEntry("recorded", 14).containsEntry("possible", 14);
        return said.arguments().get("n");
    }

    @Test
    void eachKindOfReasonCountsItsOwnNights() {
        Someone who = Someone.unknown();

        assertThat(nights(new When.Site(Set.of(BodySite.CALF)), who)).isEqualTo(7);
        assertThat(nights(new When.Site(Set.of(BodySite.FOOT)), who)).isEqualTo(0);
        assertThat(nights(new When.Triggered(Set.of(Trigger.ALCOHOL)), who.with("triggers", "ALCOHOL")))
                .isEqualTo(7);
        assertThat(nights(new When.Triggered(Set.of(Trigger.COLD)), who.with("triggers", "ALCOHOL")))
                .isEqualTo(0);
        assertThat(nights(new When.Relieved(Set.of(Relief.WALK)), who.with("relief", "WALK")))
                .isEqualTo(7);
        assertThat(nights(new When.Active(Set.of(Activity.HARD)), who.with("activity", "HARD")))
                .isEqualTo(14);
        assertThat(nights(new When.Unusual(), who.with("unusual", "yes"))).isEqualTo(14);
        assertThat(nights(new When.Sore(), who.with("sore", "yes"))).isEqualTo(7);
        assertThat(nights(new When.Sore(), who.with("sore", "no"))).isEqualTo(0);
    }

    @Test
    void aReasonWithoutACountTellsTheNightsWithCramp() {
        Because said = AdviceItem.sentence(
                new Reason("cramp-nights", new When.Always(), null, 1),
                Someone.unknown()
                        .with("medicines", "salmeterol, aspirin, vitamin D")
                        .situation(BOOK));

        assertThat(said.key()).isEqualTo("advice.because.cramp-nights");
        assertThat(said.arguments()).containsEntry("n", 7).containsEntry("medicines", "salmeterol");
    }

    @Test
    void theFirstReasonThatHoldsIsGiven() {
        Someone alcohol = Someone.healthy().with("triggers", "ALCOHOL");

        assertThat(reason(Someone.healthy().with("relief", "COLD").with("asks", "cold"), "HEA-COLD"))
                .isEqualTo("advice.because.cold-used");
        assertThat(reason(Someone.healthy().with("asks", "cold"), "HEA-COLD")).isEqualTo("advice.because.asked");
        assertThat(reason(Someone.healthy(), "HEA-COLD")).isEqualTo("advice.because.cramp-nights");
        assertThat(alcohol.plan(LIBRARY).withholds("HYD-ALC")).isFalse();
    }

    private static String reason(Someone who, String id) {
        Plan plan = who.plan(LIBRARY);
        return Stream.concat(plan.chosen().stream(), plan.offered().stream())
                .filter(item -> item.id().equals(id))
                .map(item -> item.because().key())
                .findFirst()
                .orElse("not shown");
    }

    private static Because withheld(Someone who, String id, String reason) {
        return who.plan(LIBRARY).withheld().stream()
                .filter(item -> item.id().equals(id))
                .flatMap(item -> item.because().stream())
                .filter(why -> why.key().equals("advice.withheld." + reason))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatIsWithheldNamesTheMedicinesOrSaysThatTheyAreNotKnown() {
        Someone known = Someone.healthy().with("medicines", "ramipril, spironolactone, aspirin");

        assertThat(withheld(known, "DIE-K", "potassium").arguments())
                .containsEntry("known", "yes")
                .extractingByKey("medicines")
                .asString()
                .contains("ramipril")
                .contains("spironolactone")
                .doesNotContain("aspirin");
        assertThat(withheld(Someone.healthy().with("medicines", "?"), "DIE-K", "potassium")
                        .arguments())
                .containsEntry("known", "no")
                .containsEntry("medicines", "");
        assertThat(withheld(Someone.healthy().with("kidney", "ckd3"), "DIE-K", "kidney")
                        .arguments())
                .containsEntry("known", "yes")
                .containsEntry("medicines", "");
    }

    @Test
    void aReasonThatIsCertainTakesThePlaceOfOneThatIsNot() {
        Someone faller = Someone.unknown().with("falls", "2");

        assertThat(withheld(faller, "STR-CALF", "unsteady").arguments()).containsEntry("known", "yes");
        assertThat(withheld(Someone.unknown().with("age", "70"), "STR-CALF", "unsteady")
                        .arguments())
                .containsEntry("known", "no");
    }
}
