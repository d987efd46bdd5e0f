package org.crampkit.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.crampkit.advice.AdviceLibrary;
import org.crampkit.advice.Chosen;
import org.crampkit.advice.Plan;
import org.crampkit.advice.Wishes;
import org.crampkit.advice.Withheld;
import org.crampkit.diary.Diary;
import org.crampkit.flags.Flag;
import org.crampkit.flags.FlagReport;
import org.crampkit.flags.PossibleFlag;
import org.crampkit.flags.RuleBook;
import org.crampkit.flags.Tier;
import org.crampkit.medicines.MedicineBook;
import org.crampkit.summary.Summarizer;
import org.crampkit.summary.Summary;
import org.crampkit.templates.TemplateFiles;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/**
 * Invented patients, written from the clinical reference and not from the code: what each must be told and must never be
 * told. A rule or an item that has no file yet is left out, but those of the first slice must be there.
 */
class RiskyPatientsTests {

    private static final List<String> FIRST_RULES = List.of(
            "RF-WEAK-FAST",
            "RF-WEAK-SLOW",
            "RF-WASTE",
            "RF-SLEEP",
            "RF-TOXIN",
            "RF-LONG",
            "RF-SEVERE-PERSIST",
            "RF-PAIN-BETWEEN",
            "RF-NUMB",
            "RF-FREQ",
            "RF-PE",
            "RF-ALI",
            "RF-CES",
            "RF-STROKE",
            "RF-RHABDO",
            "RF-COMPART",
            "RF-TETANUS",
            "RF-STATIN",
            "RF-QUININE-HARM",
            "RF-PREG",
            "RF-DVT",
            "RF-REST-PAIN",
            "RF-QUININE",
            "RF-CHILD");
    private static final List<String> FIRST_ITEMS = List.of(
            "STR-CALF",
            "STR-HAM",
            "STR-SEAT",
            "HYD-GEN",
            "HYD-SPORT",
            "DIE-MG",
            "DIE-CA",
            "DIE-K",
            "DIE-MULTI",
            "SLP-UP",
            "SLP-EDGE",
            "SLP-SHEET",
            "HEA-BATH",
            "HEA-PAD",
            "ACT-GRAD",
            "OTC-IBU",
            "OTC-APAP",
            "COM-ACU",
            "COM-EPSOM");

    private static final Map<String, Checked> CHECKED = new ConcurrentHashMap<>();

    private static TemplateFiles templates;
    private static RuleBook rules;
    private static AdviceLibrary library;

    /** What the program makes of a patient. */
    record Checked(FlagReport flags, Plan plan) {}

    @BeforeAll
    static void readTheBooks() {
        templates = TemplateFiles.shipped();
        MedicineBook medicines = MedicineBook.load(templates);
        rules = RuleBook.load(templates, medicines);
        library = AdviceLibrary.load(templates, medicines);
    }

    private static Checked check(InventedPatient patient) {
        return CHECKED.computeIfAbsent(patient.id(), id -> {
            Diary diary = InventedDiary.of(patient);
            Summary summary = Summarizer.summarize(diary, null, null, InventedDiary.TODAY);
            FlagReport flags = rules.check(diary, summary, InventedDiary.TODAY);
            Wishes wishes = new Wishes(List.of(), List.of(), "GB", "");
            return new Checked(flags, library.plan(diary, summary, flags, wishes, InventedDiary.TODAY));
        });
    }

    static List<InventedPatient> patients() {
        return InventedPatient.all();
    }

    @Test
    void thereAreAtLeastSixtyEachWithALineWhy() {
        assertThat(patients()).hasSizeGreaterThanOrEqualTo(60);
        assertThat(patients()).extracting(InventedPatient::id).doesNotHaveDuplicates();
        assertThat(patients())
                .allSatisfy(patient ->
                        assertThat(patient.node().path("why").asString()).isNotBlank());
    }

    @ParameterizedTest
    @MethodSource("patients")
    void hasTheFlagsTheReferenceAsksFor(InventedPatient patient) {
        Map<String, String> raised = raised(patient);
        patient.expected("flags").forEach((rule, tiers) -> {
            if (ruleThere(rule)) {
                assertThat(raised).as(patient.why() + " " + raised).containsKey(rule);
                assertThat(tiers.split("[|]")).as(patient.why() + " " + rule).contains(raised.get(rule));
            }
        });
        words(patient, "no-flags")
                .forEach(rule -> assertThat(raised).as(patient.why()).doesNotContainKey(rule));
    }

    @ParameterizedTest
    @MethodSource("patients")
    void hasTheHighestTierTheReferenceAsksFor(InventedPatient patient) {
        boolean whole = patient.expected("flags").keySet().stream().allMatch(RiskyPatientsTests::ruleThere);
        JsonNode highest = patient.node().path("highest");
        if (whole && !highest.isMissingNode()) {
            String found = check(patient).flags().flags().stream()
                    .map(Flag::tier)
                    .min(Comparator.naturalOrder())
                    .map(Tier::name)
                    .orElse("none");
            assertThat(found).as(patient.why() + " " + raised(patient)).isEqualTo(highest.asString());
        }
    }

    @ParameterizedTest
    @MethodSource("patients")
    void freeTextIsOnlyEverPossible(InventedPatient patient) {
        List<String> possible =
                check(patient).flags().possible().stream().map(PossibleFlag::id).toList();
        List<String> wanted = words(patient, "possible");
        assertThat(possible).as(patient.why()).containsAll(wanted);
        if (wanted.isEmpty()) {
            assertThat(possible).as(patient.why()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("patients")
    void isHeldWhenItMustBe(InventedPatient patient) {
        boolean whole = patient.expected("flags").keySet().stream().allMatch(RiskyPatientsTests::ruleThere);
        Plan plan = check(patient).plan();
        if (patient.node().path("held").asBoolean(false)) {
            if (whole) {
                assertThat(plan.held()).as(patient.why()).isNotNull();
                assertThat(plan.chosen()).as(patient.why()).isEmpty();
                assertThat(plan.offered()).as(patient.why()).isEmpty();
            }
        } else {
            assertThat(plan.held()).as(patient.why() + " " + raised(patient)).isNull();
            assertThat(plan.chosen()).as(patient.why()).isNotEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("patients")
    void isNeverToldWhatCouldHarm(InventedPatient patient) {
        Map<String, Chosen> available = available(patient);
        for (String list : List.of("withheld", "never")) {
            patient.expected(list).forEach((item, why) -> assertThat(available)
                    .as(patient.why() + " " + item + " (" + why + ")")
                    .doesNotContainKey(item));
        }
    }

    @ParameterizedTest
    @MethodSource("patients")
    void whatIsWithheldIsListedWithAReason(InventedPatient patient) {
        Map<String, Withheld> withheld = new TreeMap<>();
        check(patient).plan().withheld().forEach(item -> withheld.put(item.id(), item));
        patient.expected("withheld").forEach((item, why) -> {
            if (itemThere(item)) {
                assertThat(withheld).as(patient.why() + " (" + why + ")").containsKey(item);
                assertThat(withheld.get(item).because()).as(item).isNotEmpty();
            }
        });
    }

    @ParameterizedTest
    @MethodSource("patients")
    void isToldWhatHelps(InventedPatient patient) {
        TreeSet<String> chosen = new TreeSet<>();
        check(patient).plan().chosen().forEach(item -> chosen.add(item.id()));
        patient.expected("chosen").forEach((item, why) -> {
            if (itemThere(item)) {
                assertThat(chosen).as(patient.why() + " (" + why + ")").contains(item);
            }
        });
        patient.expected("chosen-kinds").forEach((prefix, why) -> assertThat(chosen)
                .as(patient.why() + " (" + why + ")")
                .anyMatch(item -> item.startsWith(prefix)));
        patient.expected("given").forEach((item, why) -> {
            if (itemThere(item)) {
                assertThat(available(patient))
                        .as(patient.why() + " (" + why + ")")
                        .containsKey(item);
            }
        });
    }

    @ParameterizedTest
    @MethodSource("patients")
    void isAskedFirstWhereAFactIsMissing(InventedPatient patient) {
        Map<String, Chosen> available = available(patient);
        patient.expected("ask-first").forEach((item, why) -> {
            if (available.containsKey(item)) {
                assertThat(available.get(item).askFirst())
                        .as(patient.why() + " " + item + " (" + why + ")")
                        .isNotEmpty();
            }
        });
    }

    @ParameterizedTest
    @MethodSource("patients")
    void noFoodHoldsWhatTheyAreAllergicTo(InventedPatient patient) {
        for (String allergen : words(patient, "no-food-with")) {
            available(patient).values().forEach(item -> assertThat(
                            String.valueOf(item.facts().get("foods")))
                    .as(patient.why() + " " + item.id())
                    .doesNotContainPattern("allergens=\\[[^\\]]*\\b" + allergen + "\\b"));
        }
    }

    private static Map<String, Chosen> available(InventedPatient patient) {
        Map<String, Chosen> available = new TreeMap<>();
        check(patient).plan().chosen().forEach(item -> available.put(item.id(), item));
        check(patient).plan().offered().forEach(item -> available.put(item.id(), item));
        return available;
    }

    private static Map<String, String> raised(InventedPatient patient) {
        Map<String, String> raised = new TreeMap<>();
        check(patient)
                .flags()
                .flags()
                .forEach(flag -> raised.put(flag.id(), flag.tier().name()));
        return raised;
    }

    private static List<String> words(InventedPatient patient, String list) {
        return patient.node().path(list).valueStream().map(JsonNode::asString).toList();
    }

    private static boolean ruleThere(String rule) {
        return FIRST_RULES.contains(rule) || templates.names("rules").contains(rule + ".yaml");
    }

    private static boolean itemThere(String item) {
        return FIRST_ITEMS.contains(item) || templates.names("advice").contains(item + ".yaml");
    }
}
