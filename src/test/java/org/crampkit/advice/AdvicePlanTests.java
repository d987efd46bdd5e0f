package org.crampkit.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.crampkit.flags.FlagStatus;
import org.crampkit.flags.Tier;
import org.crampkit.medicines.MedicineBook;
import org.crampkit.templates.FaultyFilesException;
import org.crampkit.templates.TemplateFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What one person is told, and what is kept from them. */
class AdvicePlanTests {

    private static final TemplateFiles FILES = TemplateFiles.shipped();
    private static final MedicineBook BOOK = MedicineBook.load(FILES);
    private static final AdviceLibrary LIBRARY = AdviceLibrary.load(FILES, BOOK);

    /** The commonest patient: 68, on a thiazide, nobody asked about the kidneys, calf cramps. */
    private static Someone commonest() {
        return Someone.unknown()
                .with("age", "68")
                .with("sex", "F")
                .with("medicines", "bendroflumethiazide 2.5 mg")
                .with("country", "GB");
    }

    @Test
    void theCommonestPatientGetsWhatSheCanUseSafely() {
        Plan plan = commonest().plan(LIBRARY);
        assertThat(plan.held()).isNull();
        assertThat(ids(plan.chosen())).contains("STR-SEAT", "SLP-UP", "HYD-DIUR", "ACU-CALF", "MED-REV");
        assertThat(ids(plan.chosen())).doesNotContain("STR-CALF", "STR-HAM", "HYD-GEN", "DIE-K", "OTC-IBU");
        assertThat(plan.withholds("DIE-K")).isTrue();
        assertThat(plan.withholds("OTC-IBU")).isTrue();
        assertThat(withheld(plan, "STR-CALF").replacedBy()).isEqualTo("STR-SEAT");
        assertThat(withheld(plan, "OTC-IBU").because())
                .extracting(Because::key)
                .contains("advice.withheld.diuretic-raas", "advice.withheld.kidney");
    }

    @Test
    void theReasonCarriesTheNumbersOfTheDiary() {
        Chosen stretch = chosen(Someone.healthy().plan(LIBRARY), "STR-CALF");
        assertThat(stretch.because().key()).isEqualTo("advice.because.site-calf");
        assertThat(stretch.because().arguments()).containsEntry("n", 7).containsEntry("recorded", 14);
        assertThat(stretch.askFirst()).isEmpty();
    }

    @Test
    void anOpenEmergencyHoldsAllSelfCareAndListsWhatIsHeld() {
        Plan plan =
                Someone.healthy().withFlag("RF-DVT", Tier.S, FlagStatus.OPEN).plan(LIBRARY);
        assertThat(plan.held()).isNotNull();
        assertThat(plan.chosen()).isEmpty();
        assertThat(plan.offered()).isEmpty();
        assertThat(plan.withheld()).extracting(Withheld::id).contains("STR-CALF", "HYD-GEN", "HEA-PAD", "ACU-MASSAGE");
        assertThat(plan.withheld())
                .allSatisfy(item -> assertThat(item.because()).isNotEmpty());
        assertThat(Someone.healthy()
                        .withFlag("RF-DVT", Tier.S, FlagStatus.REVIEWED)
                        .plan(LIBRARY)
                        .held())
                .isNotNull();
    }

    @Test
    void aClearedFlagLiftsTheHold() {
        Plan plan = Someone.healthy()
                .with("symptoms", "swelling:L")
                .withFlag("RF-DVT", Tier.S, FlagStatus.CLEARED)
                .plan(LIBRARY);
        assertThat(plan.held()).isNull();
        assertThat(ids(plan.chosen())).contains("STR-CALF");
    }

    @Test
    void wordsInNotesThatMayMeanAnEmergencyHoldToo() {
        assertThat(Someone.healthy()
                        .withPossibleFlag("RF-PE", Tier.E, FlagStatus.OPEN)
                        .plan(LIBRARY)
                        .held())
                .isNotNull();
    }

    @Test
    void aChildAndAHoldOfTheClinicianGetNothing() {
        assertThat(Someone.healthy().with("age", "15").plan(LIBRARY).held().key())
                .isEqualTo("advice.held.child");
        assertThat(Someone.healthy().with("age", "16").plan(LIBRARY).held()).isNull();
        Plan held = Someone.healthy().plan(LIBRARY, new Wishes(List.of(), List.of(), "US", "wait for the blood test"));
        assertThat(held.held().arguments()).containsEntry("reason", "wait for the blood test");
        assertThat(held.chosen()).isEmpty();
        assertThat(Someone.unknown()
                        .withFlag("RF-CHILD", Tier.U, FlagStatus.OPEN)
                        .plan(LIBRARY)
                        .held())
                .isNotNull();
    }

    @Test
    void anUnknownAgeIsAskedWithEveryItem() {
        Plan plan = Someone.unknown().plan(LIBRARY);
        assertThat(plan.held()).isNull();
        assertThat(plan.chosen())
                .filteredOn(
                        item -> !List.of("MED-REV", "DIA-KEEP", "DIE-SALT-SUB").contains(item.id()))
                .allSatisfy(item ->
                        assertThat(item.askFirst()).extracting(Because::key).contains("advice.ask.child"));
        assertThat(ids(plan.chosen())).contains("STR-SEAT").doesNotContain("STR-CALF");
    }

    @Test
    void aSheetHoldsNoMoreThanItsLimits() {
        Plan plan = Someone.healthy()
                .with("sites", "CALF; FOOT; THIGH_BACK; THIGH_FRONT")
                .with("triggers", "LONG_SITTING; HEAT_SWEAT; ALCOHOL; FOOTWEAR; EXERCISE_UNUSUAL")
                .with("sore", "yes")
                .plan(LIBRARY);
        List<String> ids = ids(plan.chosen());
        assertThat(ids).filteredOn(id -> id.startsWith("STR-")).hasSize(Selection.STRETCHES);
        assertThat(ids).filteredOn(id -> id.startsWith("ACU-")).hasSize(Selection.RESCUES);
        assertThat(ids)
                .filteredOn(id -> id.matches("(HYD|DIE|SLP|HEA|ACT|OTC|COM)-.*") && !id.equals("OTC-FACT"))
                .hasSize(Selection.BLOCKS);
        assertThat(ids).contains("OTC-FACT");
        assertThat(plan.offered()).isNotEmpty();
    }

    @Test
    void theClinicianLeavesOutAndSwapsIn() {
        Someone someone = Someone.healthy();
        String out = ids(someone.plan(LIBRARY).chosen()).get(0);
        String in = someone.plan(LIBRARY).offered().get(0).id();
        Plan swapped = someone.plan(LIBRARY, new Wishes(List.of(out), List.of(in, "DIE-VITB"), "US", ""));
        assertThat(ids(swapped.chosen())).contains(in).doesNotContain(out, "DIE-VITB");
        assertThat(ids(swapped.offered())).contains(out);
        assertThat(swapped.withholds("DIE-VITB")).isTrue();
    }

    @Test
    void anItemThatNeverGoesOnAHandoutIsNeverOffered() {
        Plan plan = Someone.healthy().plan(LIBRARY);
        Stream.of("DIE-VITB", "DIE-CCB", "DIE-K2", "DIE-PICKLE").forEach(id -> {
            assertThat(ids(plan.chosen())).doesNotContain(id);
            assertThat(ids(plan.offered())).doesNotContain(id);
        });
    }

    @Test
    void foodsFitTheirEater() {
        assertThat(foods(Someone.healthy(), "DIE-MG"))
                .containsExactly("pumpkin-seeds", "chia", "almonds", "spinach-mg");
        assertThat(foods(Someone.healthy().with("allergies", "nut; seed"), "DIE-MG"))
                .containsExactly("spinach-mg", "black-beans", "edamame", "banana-mg");
        assertThat(foods(Someone.healthy().with("medicines", "warfarin"), "DIE-MG"))
                .doesNotContain("spinach-mg");
        assertThat(foods(Someone.healthy().with("medicines", "ramipril").with("allergies", "nuts"), "DIE-MG"))
                .containsExactly("pumpkin-seeds", "chia");
        assertThat(foods(Someone.healthy().with("age", "60").with("conditions", "lactose_intolerance"), "DIE-CA"))
                .doesNotContain("milk", "yogurt-ca")
                .contains("soymilk");
        assertThat(foods(Someone.healthy().with("age", "60").with("medicines", "losartan"), "DIE-CA"))
                .doesNotContain("orange-juice-ca", "yogurt-ca");
        assertThat(foods(Someone.healthy(), "DIE-K")).hasSize(Foods.ROWS);
        assertThat(foods(Someone.healthy().with("allergies", "?"), "DIE-MG")).contains("almonds");
    }

    @Test
    void unknownAllergiesAskFirst() {
        Chosen food = shown(Someone.healthy().with("allergies", "?").plan(LIBRARY), "DIE-MG");
        assertThat(food.askFirst()).extracting(Because::key).contains("advice.ask.foods");
        assertThat(shown(Someone.healthy().plan(LIBRARY), "DIE-MG").askFirst()).isEmpty();
    }

    @Test
    void targetsFitAgeSexPregnancyAndCountry() {
        assertThat(target(Someone.healthy(), "DIE-MG")).isEqualTo(420);
        assertThat(target(Someone.healthy().with("country", "GB"), "DIE-MG")).isEqualTo(300);
        assertThat(target(Someone.healthy().with("sex", "F").with("age", "25"), "DIE-MG"))
                .isEqualTo(310);
        assertThat(target(Someone.healthy().with("sex", "F").with("age", "25").with("pregnant", "20"), "DIE-MG"))
                .isEqualTo(350);
        assertThat(target(Someone.healthy().with("sex", "F").with("age", "60"), "DIE-CA"))
                .isEqualTo(1200);
        assertThat(target(Someone.unknown(), "DIE-MG"))
                .as("not known, so not guessed")
                .isNull();
    }

    @Test
    void diaryMedicinesCountAsWell() {
        Plan plan = Someone.healthy()
                .with("sore", "yes")
                .with("diary-medicines", "took naproxen")
                .plan(LIBRARY);
        assertThat(plan.withholds("DIE-K")).isTrue();
        assertThat(plan.withholds("OTC-IBU")).isTrue();
    }

    @Test
    void theVersionIsTheSameForTheSameFiles() {
        assertThat(LIBRARY.version())
                .hasSize(12)
                .isEqualTo(AdviceLibrary.load(FILES, BOOK).version());
    }

    @Test
    void everyFaultOfEveryFileIsNamedAtOnce(@TempDir Path folder) throws IOException {
        Files.createDirectories(folder.resolve("advice"));
        Files.writeString(folder.resolve("advice/STR-CALF.yaml"), "id: STR-CALF\nshow-if: {moon: full}\n");
        Files.writeString(
                folder.resolve("advice/HYD-GEN.yaml"),
                "id: HYD-GEN\nshow-if: {takes: [WITCHCRAFT]}\nhide-if: [{when: always}]\nevidence: SURE\n");
        Files.writeString(folder.resolve("advice/SLP-UP.yaml"), "id: [broken\n");
        assertThatThrownBy(() -> AdviceLibrary.load(TemplateFiles.overriddenBy(folder), BOOK))
                .isInstanceOfSatisfying(FaultyFilesException.class, e -> assertThat(e.faults())
                        .anySatisfy(fault -> assertThat(fault).contains("STR-CALF", "moon"))
                        .anySatisfy(fault -> assertThat(fault).contains("HYD-GEN", "WITCHCRAFT"))
                        .anySatisfy(fault -> assertThat(fault).contains("HYD-GEN", "reason"))
                        .anySatisfy(fault -> assertThat(fault).contains("HYD-GEN", "unknown"))
                        .anySatisfy(fault -> assertThat(fault).contains("SLP-UP")));
    }

    private static List<String> foods(Someone someone, String id) {
        Object rows = shown(someone.plan(LIBRARY), id).facts().get("foods");
        return ((List<?>) rows).stream().map(row -> ((FoodRow) row).id()).toList();
    }

    private static Object target(Someone someone, String id) {
        return shown(someone.plan(LIBRARY), id).facts().get("target");
    }

    private static Chosen shown(Plan plan, String id) {
        return Stream.concat(plan.chosen().stream(), plan.offered().stream())
                .filter(item -> item.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Chosen chosen(Plan plan, String id) {
        return plan.chosen().stream()
                .filter(item -> item.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Withheld withheld(Plan plan, String id) {
        return plan.withheld().stream()
                .filter(item -> item.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> ids(List<Chosen> items) {
        return items.stream().map(Chosen::id).toList();
    }
}
