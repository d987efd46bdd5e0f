package org.crampkit.advice;

/**
 * What clinical reference 4 (with 3.4 and the settled rule on unknown facts) says of each advice item for a person of the
 * matrix. Written from the reference alone, never from the item files.
 */
final class ReferenceAdvice {

    private ReferenceAdvice() {}

    /** What the reference says. */
    enum Verdict {
        /** The item is not meant for this person. */
        NOT_MEANT,
        /** It must be there to print, perhaps with "ask us first". */
        SHOW,
        /** It must not be there to print, and stand among the withheld. */
        HIDE,
        /** The reference says to alter it, to ask a clinician, or leaves it open: either, but not lost. */
        EITHER
    }

    static Verdict of(String id, MatrixPerson p) {
        Verdict verdict = self(id, p);
        boolean perhapsNotMeant =
                verdict == Verdict.NOT_MEANT || id.equals("DIE-SALT-SUB") && verdict == Verdict.EITHER;
        return p.held() && !perhapsNotMeant ? Verdict.HIDE : verdict;
    }

    private static Verdict self(String id, MatrixPerson p) {
        return switch (id.substring(0, 3)) {
            case "STR" -> stretch(id, p);
            case "ACU" -> id.equals("ACU-THIGH") && p.has("falls_risk") ? Verdict.EITHER : Verdict.SHOW;
            case "HYD" -> drink(id, p);
            case "DIE" -> food(id, p);
            case "SLP" -> night(id, p);
            case "HEA" -> warmth(id, p);
            case "ACT" -> activity(id, p);
            case "OTC" -> painRelief(id, p);
            case "COM" -> complementary(id, p);
            default -> line(id, p);
        };
    }

    private static Verdict hide(boolean hidden) {
        return hidden ? Verdict.HIDE : Verdict.SHOW;
    }

    private static Verdict meant(boolean meant) {
        return meant ? Verdict.SHOW : Verdict.NOT_MEANT;
    }

    private static Verdict either(boolean open, Verdict otherwise) {
        return open && otherwise == Verdict.SHOW ? Verdict.EITHER : otherwise;
    }

    // ------------------------------------------------------------ 4.1

    private static Verdict stretch(String id, MatrixPerson p) {
        boolean unsteady = p.has("falls_risk");
        boolean perhapsUnsteadyAndOld = p.unasked() && p.from(65);
        boolean seated = unsteady || perhapsUnsteadyAndOld;
        boolean open = p.unasked() && p.age() == null;
        boolean standingHidden = seated || p.weeks() >= 28 || p.has("foot_wound");
        return switch (id) {
            case "STR-CALF", "STR-DAY" -> either(open, hide(standingHidden));
            case "STR-HAM" -> either(open, hide(standingHidden || p.has("hip_surgery", "sciatica")));
            case "STR-SEAT" -> open && !seated && p.weeks() == 0 ? Verdict.SHOW : meant(seated || p.weeks() > 0);
            case "STR-FOOT" -> hide(p.has("neuropathy", "reduced_sensation", "foot_wound"));
            case "STR-THIGH" -> hide(p.has("knee_surgery", "hip_surgery"));
            case "STR-PREG" -> meant(p.weeks() > 0);
            case "STR-CYCLE" -> either(p.has("stroke_or_mi", "heart_failure"), hide(unsteady));
            default -> throw new IllegalArgumentException(id);
        };
    }

    // ------------------------------------------------------------ 4.2

    private static boolean limited(MatrixPerson p) {
        return p.has("heart_failure", "ascites", "low_sodium") || p.kidneysIn("ckd4", "ckd5", "dialysis");
    }

    private static boolean anyKidney(MatrixPerson p) {
        return p.kidneysIn("ckd3", "ckd4", "ckd5", "dialysis");
    }

    private static Verdict drink(String id, MatrixPerson p) {
        return switch (id) {
            case "HYD-GEN" -> hide(limited(p) || p.takes("diuretic"));
            case "HYD-LIMIT" -> meant(limited(p));
            case "HYD-DIUR" -> either(limited(p), meant(p.takes("diuretic")));
            case "HYD-ORS" -> p.sick() ? hide(limited(p)) : Verdict.NOT_MEANT;
            case "HYD-EVE" -> meant(p.from(65) || p.has("nocturia"));
            case "HYD-ALC" -> Verdict.SHOW;
            case "HYD-SPORT" -> sportsDrink(p);
            default -> throw new IllegalArgumentException(id);
        };
    }

    private static Verdict sportsDrink(MatrixPerson p) {
        boolean hidden = p.has("diabetes", "hypertension", "heart_failure", "ascites")
                || anyKidney(p)
                || p.kidneysIn("unknown")
                || p.unasked();
        boolean open = p.perhapsUnder(18)
                || p.has("cirrhosis", "low_sodium")
                || p.takes("diuretic", "raasi", "k-sparing", "k-raising", "heart-rhythm", "?");
        return either(open, hide(hidden));
    }

    // ------------------------------------------------------------ 4.3

    private static boolean potassiumRisk(MatrixPerson p) {
        return anyKidney(p) || p.has("addison") || p.takes("raasi", "k-sparing", "k-raising");
    }

    private static Verdict food(String id, MatrixPerson p) {
        return switch (id) {
            case "DIE-MG" -> either(p.takes("heart-rhythm"), hide(p.kidneysIn("ckd4", "ckd5", "dialysis") || p.sick()));
            case "DIE-CA" ->
                either(
                        p.has("parathyroid_disease") || p.takes("heart-rhythm"),
                        hide(p.has("kidney_stones") || anyKidney(p)));
            case "DIE-K" ->
                either(
                        p.takes("heart-rhythm", "k-unsure"),
                        hide(potassiumRisk(p) || p.kidneysIn("unknown") || p.takes("?") || p.unasked()));
            case "DIE-SALT-SUB" -> saltSubstitute(p);
            case "DIE-RENAL" -> meant(anyKidney(p));
            case "DIE-MULTI" ->
                either(
                        p.takes("warfarin-unsure"),
                        hide(p.weeks() > 0 || p.has("haemochromatosis") || anyKidney(p) || p.takes("warfarin")));
            case "DIE-MGSUPP" -> magnesiumTablet(p);
            case "DIE-VITB", "DIE-CCB", "DIE-K2", "DIE-PICKLE" -> Verdict.HIDE;
            default -> throw new IllegalArgumentException(id);
        };
    }

    private static Verdict saltSubstitute(MatrixPerson p) {
        if (potassiumRisk(p)) {
            return Verdict.SHOW;
        }
        boolean open = p.kidneysIn("unknown") || p.unasked() || p.takes("k-unsure", "?");
        return open ? Verdict.EITHER : Verdict.NOT_MEANT;
    }

    private static Verdict magnesiumTablet(MatrixPerson p) {
        boolean hidden = p.kidneysIn("ckd4", "ckd5", "dialysis", "unknown")
                || p.has("heart_block", "myasthenia")
                || p.sick()
                || p.unasked()
                || p.takes("?");
        boolean open = p.perhapsUnder(18) || p.mayBePregnant() || p.takes("heart-rhythm", "magnesium");
        return either(open, hide(hidden));
    }

    // ------------------------------------------------------------ 4.4

    private static Verdict night(String id, MatrixPerson p) {
        return switch (id) {
            case "SLP-UP" -> hide(p.weeks() > 28);
            case "SLP-EDGE" ->
                either(
                        p.has("cognitive_impairment"),
                        hide(p.has("pad", "neuropathy", "reduced_sensation", "foot_wound", "falls_risk")
                                || p.mayBePregnant()
                                || p.unasked()));
            case "SLP-SHEET" -> Verdict.SHOW;
            case "SLP-SAFE" ->
                p.from(65) || p.has("falls_risk") || p.takes("anticoagulant")
                        ? Verdict.SHOW
                        : p.takes("antiplatelet") ? Verdict.EITHER : Verdict.NOT_MEANT;
            default -> throw new IllegalArgumentException(id);
        };
    }

    // ------------------------------------------------------------ 4.5

    private static boolean numbOrDiabetic(MatrixPerson p) {
        return p.has("diabetes", "neuropathy", "reduced_sensation");
    }

    private static Verdict bath(MatrixPerson p) {
        return either(numbOrDiabetic(p) || p.has("falls_risk"), hide(p.has("foot_wound", "low_blood_pressure")));
    }

    private static Verdict warmth(String id, MatrixPerson p) {
        return switch (id) {
            case "HEA-BATH" -> bath(p);
            case "HEA-PAD" ->
                either(
                        p.has("foot_wound") || p.age() == null,
                        hide(numbOrDiabetic(p)
                                || p.has("pad", "cognitive_impairment")
                                || p.takes("patch", "?")
                                || p.unasked()));
            case "HEA-COLD" -> either(p.has("reduced_sensation"), hide(p.has("pad", "raynaud", "neuropathy")));
            default -> throw new IllegalArgumentException(id);
        };
    }

    // ------------------------------------------------------------ 4.6

    private static Verdict activity(String id, MatrixPerson p) {
        return switch (id) {
            case "ACT-GRAD" -> either(p.has("stroke_or_mi", "heart_failure", "pad"), Verdict.SHOW);
            case "ACT-SHOE" -> either(p.has("diabetes", "foot_wound"), Verdict.SHOW);
            case "ACT-BREAK", "ACT-HEAT" -> Verdict.SHOW;
            default -> throw new IllegalArgumentException(id);
        };
    }

    // ------------------------------------------------------------ 4.7

    private static Verdict painRelief(String id, MatrixPerson p) {
        return id.equals("OTC-IBU") ? ibuprofen(p) : Verdict.SHOW;
    }

    private static Verdict ibuprofen(MatrixPerson p) {
        boolean condition = p.has(
                "ulcer_or_gi_bleed", "heart_failure", "stroke_or_mi", "hypertension", "cirrhosis", "nsaid_asthma");
        boolean medicine = p.takes(
                "anticoagulant",
                "antiplatelet",
                "ssri",
                "steroid",
                "diuretic",
                "raasi",
                "k-sparing",
                "lithium-methotrexate",
                "nsaid",
                "?");
        boolean hidden = condition
                || medicine
                || anyKidney(p)
                || p.kidneysIn("unknown")
                || p.mayBePregnant()
                || p.sick()
                || p.unasked();
        boolean open = p.has("bleeding_disorder", "liver_disease", "ascites")
                || p.takes("cni", "k-supplement", "heart-rhythm")
                || p.age() == null
                || p.pregnancy() == MatrixPerson.Pregnancy.NOT_KNOWN;
        return either(open, hide(hidden));
    }

    private static Verdict complementary(String id, MatrixPerson p) {
        return switch (id) {
            case "COM-MASS" -> Verdict.SHOW;
            case "COM-ACU" ->
                either(
                        p.takes("anticoagulant", "immune") || p.has("foot_wound"),
                        hide(p.has("bleeding_disorder", "immune_suppression")));
            case "COM-EPSOM" -> p.kidneysIn("ckd4", "ckd5", "dialysis") ? Verdict.HIDE : bath(p);
            default -> throw new IllegalArgumentException(id);
        };
    }

    private static Verdict line(String id, MatrixPerson p) {
        return switch (id) {
            case "MED-REV" -> meant(p.takes("linked"));
            case "DIA-KEEP" -> meant(p.sick());
            default -> throw new IllegalArgumentException(id);
        };
    }
}
