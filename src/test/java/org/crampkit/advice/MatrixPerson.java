package org.crampkit.advice;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.crampkit.flags.FlagStatus;
import org.crampkit.flags.Tier;
import org.jspecify.annotations.Nullable;

/**
 * One invented person of the matrix. Everything that is not named is asked and well, or, for an "unasked" one, not known.
 *
 * @param asked whether everything else is known and well
 * @param age years, null where not known
 * @param pregnancy what is known of it
 * @param condition the one condition of the patient list that the person has, empty for none
 * @param medicine the one medicine class that the person takes
 * @param kidney kidney function word
 * @param tier tier of an open flag, empty for none
 * @param sick whether the diary, of grade C, tells of vomiting or diarrhoea
 */
record MatrixPerson(
        boolean asked,
        @Nullable Integer age,
        Pregnancy pregnancy,
        String condition,
        Medicine medicine,
        String kidney,
        String tier,
        boolean sick) {

    private static final String TRIGGERS = "EXERCISE_UNUSUAL;HEAT_SWEAT;LONG_SITTING;FOOTWEAR;CAFFEINE";

    /** A man of 40 of whom everything was asked and is well. */
    static final MatrixPerson WELL = new MatrixPerson(true, 40, Pregnancy.MAN, "", Medicine.NONE, "normal", "", false);

    /** A man of 40 of whom nothing was asked but his age and sex. */
    static final MatrixPerson UNASKED =
            new MatrixPerson(false, 40, Pregnancy.MAN, "", Medicine.NOT_KNOWN, "unknown", "", false);

    MatrixPerson aged(@Nullable Integer years) {
        return new MatrixPerson(asked, years, pregnancy, condition, medicine, kidney, tier, sick);
    }

    MatrixPerson pregnant(Pregnancy state) {
        return new MatrixPerson(asked, 30, state, condition, medicine, kidney, tier, sick);
    }

    MatrixPerson having(String word) {
        return new MatrixPerson(asked, age, pregnancy, word, medicine, kidney, tier, sick);
    }

    MatrixPerson taking(Medicine other) {
        return new MatrixPerson(asked, age, pregnancy, condition, other, kidney, tier, sick);
    }

    MatrixPerson kidneys(String state) {
        return new MatrixPerson(asked, age, pregnancy, condition, medicine, state, tier, sick);
    }

    MatrixPerson flagged(String open) {
        return new MatrixPerson(asked, age, pregnancy, condition, medicine, kidney, open, sick);
    }

    MatrixPerson beingSick() {
        return new MatrixPerson(asked, age, pregnancy, condition, medicine, kidney, tier, true);
    }

    /** What is known of a pregnancy. */
    enum Pregnancy {
        MAN,
        NOT,
        WEEK_12,
        WEEK_24,
        WEEK_32,
        BREASTFEEDING,
        NOT_KNOWN
    }

    /**
     * A medicine for each class of clinical reference 3.1, 3.3 and 3.4 that changes advice or has been linked with cramps.
     *
     * @param name as a patient list would have it
     * @param groups what the reference says of it, in the words of {@link ReferenceAdvice}
     */
    record Medicine(String name, Set<String> groups) {

        static final Medicine NONE = new Medicine("none", Set.of());
        static final Medicine NOT_KNOWN = new Medicine("?", Set.of("?"));

        static final List<Medicine> ALL = List.of(
                NONE,
                NOT_KNOWN,
                new Medicine("ramipril 5 mg", Set.of("raasi")),
                new Medicine("losartan 50 mg", Set.of("raasi", "linked")),
                new Medicine("Entresto", Set.of("raasi", "linked")),
                new Medicine("spironolactone 25 mg", Set.of("raasi", "k-sparing", "diuretic", "linked")),
                new Medicine("amiloride 5 mg", Set.of("k-sparing", "diuretic", "linked")),
                new Medicine("bendroflumethiazide 2.5 mg", Set.of("diuretic", "linked")),
                new Medicine("furosemide 40 mg", Set.of("diuretic", "linked")),
                new Medicine("water tablet", Set.of("diuretic", "k-unsure", "linked")),
                new Medicine("trimethoprim 100 mg", Set.of("k-raising")),
                new Medicine("heparin", Set.of("k-raising", "anticoagulant")),
                new Medicine("tacrolimus 2 mg", Set.of("k-raising", "cni", "immune", "linked")),
                new Medicine("potassium chloride 600 mg", Set.of("k-raising", "k-supplement")),
                new Medicine("naproxen 250 mg", Set.of("k-raising", "nsaid", "linked")),
                new Medicine("warfarin 3 mg", Set.of("anticoagulant", "warfarin")),
                new Medicine("apixaban 5 mg", Set.of("anticoagulant")),
                new Medicine("blood thinner", Set.of("anticoagulant", "warfarin-unsure")),
                new Medicine("clopidogrel 75 mg", Set.of("antiplatelet")),
                new Medicine("aspirin 75 mg", Set.of("antiplatelet")),
                new Medicine("sertraline 50 mg", Set.of("ssri")),
                new Medicine("prednisolone 5 mg", Set.of("steroid", "linked")),
                new Medicine("lithium 400 mg", Set.of("lithium-methotrexate", "linked")),
                new Medicine("methotrexate 10 mg weekly", Set.of("lithium-methotrexate")),
                new Medicine("levothyroxine 50 mcg", Set.of("spacing")),
                new Medicine("alendronate 70 mg weekly", Set.of("spacing", "linked")),
                new Medicine("doxycycline 100 mg", Set.of("spacing")),
                new Medicine("ciprofloxacin 500 mg", Set.of("spacing")),
                new Medicine("ferrous sulfate 200 mg", Set.of("spacing")),
                new Medicine("nitrofurantoin 100 mg", Set.of("spacing")),
                new Medicine("digoxin 125 mcg", Set.of("heart-rhythm")),
                new Medicine("amiodarone 200 mg", Set.of("heart-rhythm")),
                new Medicine("salmeterol", Set.of("linked")),
                new Medicine("atorvastatin 20 mg", Set.of("linked")),
                new Medicine("quinine sulfate 200 mg", Set.of("linked")),
                new Medicine("cisplatin", Set.of("immune", "linked")),
                new Medicine("fentanyl patch", Set.of("patch")),
                new Medicine("paracetamol 500 mg", Set.of("acetaminophen")),
                new Medicine("magnesium 300 mg", Set.of("magnesium")));
    }

    /** Builds the person, with cramps in every site that an item asks for, and asking about everything. */
    Someone someone() {
        Someone person = (asked ? Someone.healthy() : Someone.unknown())
                .with("age", age == null ? "?" : age.toString())
                .with("sites", "CALF;FOOT;THIGH_FRONT;THIGH_BACK")
                .with("sore", "yes")
                .with("activity", "HARD")
                .with("triggers", TRIGGERS + (sick ? ";VOMIT_DIARRHOEA" : ""))
                .with("grade", sick ? "C" : "B")
                .with("kidney", kidney)
                .with("medicines", medicine.name())
                .with("asks", String.join(";", asks()));
        if (!condition.isEmpty()) {
            person = person.with("conditions", condition);
        }
        person = withPregnancy(person);
        return tier.isEmpty() ? person : person.withFlag("RF-X", Tier.valueOf(tier), FlagStatus.OPEN);
    }

    private static List<String> asks() {
        List<String> asks = new ArrayList<>();
        asks.addAll(List.of("acupuncture", "epsom", "bath", "magnesium", "supplement", "multivitamin", "cold"));
        asks.addAll(List.of("daytime", "calcium", "vitamin k2", "pickle", "naftidrofuryl", "vitamin b complex"));
        return asks;
    }

    private Someone withPregnancy(Someone person) {
        return switch (pregnancy) {
            case MAN -> person.with("sex", "M");
            case NOT -> person.with("sex", "F").with("pregnant", "0").with("breastfeeding", "no");
            case WEEK_12 -> person.with("sex", "F").with("pregnant", "12").with("breastfeeding", "no");
            case WEEK_24 -> person.with("sex", "F").with("pregnant", "24").with("breastfeeding", "no");
            case WEEK_32 -> person.with("sex", "F").with("pregnant", "32").with("breastfeeding", "no");
            case BREASTFEEDING -> person.with("sex", "F").with("pregnant", "0").with("breastfeeding", "yes");
            case NOT_KNOWN -> person.with("sex", "F").with("pregnant", "?").with("breastfeeding", "?");
        };
    }

    boolean has(String... conditions) {
        return List.of(conditions).contains(condition);
    }

    boolean takes(String... groups) {
        return List.of(groups).stream().anyMatch(medicine.groups()::contains);
    }

    /** Returns whether a medicine of a group may be taken: nobody knows the medicines. */
    boolean medicinesUnknown() {
        return medicine.groups().contains("?");
    }

    /** Returns whether the kidneys are known to be in one of these states. */
    boolean kidneysIn(String... states) {
        return List.of(states).contains(kidney);
    }

    /** Returns whether nothing is known beyond what is named. */
    boolean unasked() {
        return !asked;
    }

    int weeks() {
        return switch (pregnancy) {
            case WEEK_12 -> 12;
            case WEEK_24 -> 24;
            case WEEK_32 -> 32;
            default -> 0;
        };
    }

    /** Returns whether somebody may be pregnant whom the clinic should have asked: not a man, not above 55. */
    boolean mayBePregnant() {
        return weeks() > 0 || (pregnancy == Pregnancy.NOT_KNOWN && (age == null || age <= 55));
    }

    boolean held() {
        return tier.equals("E") || tier.equals("S") || (age != null && age < 16);
    }

    boolean from(int years) {
        return age != null && age >= years;
    }

    /** Returns whether the age is not known, or below so many years. */
    boolean perhapsUnder(int years) {
        return age == null || age < years;
    }
}
