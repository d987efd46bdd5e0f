package org.crampkit.diary.patient;

/** The condition words of the patient list (console contract 4 and its additions). */
public enum Condition {
    HEART_FAILURE("heart_failure"),
    DIABETES("diabetes"),
    NEUROPATHY("neuropathy"),
    PAD("pad"),
    DVT_HISTORY("dvt_history"),
    ULCER_OR_GI_BLEED("ulcer_or_gi_bleed"),
    BLEEDING_DISORDER("bleeding_disorder"),
    LIVER_DISEASE("liver_disease"),
    CIRRHOSIS("cirrhosis"),
    ASCITES("ascites"),
    NSAID_ASTHMA("nsaid_asthma"),
    STROKE_OR_MI("stroke_or_mi"),
    HYPERTENSION("hypertension"),
    FALLS_RISK("falls_risk"),
    CANCER("cancer"),
    THYROID_DISEASE("thyroid_disease"),
    PARATHYROID_DISEASE("parathyroid_disease"),
    ADDISON("addison"),
    MYASTHENIA("myasthenia"),
    HEART_BLOCK("heart_block"),
    KIDNEY_STONES("kidney_stones"),
    LACTOSE_INTOLERANCE("lactose_intolerance"),
    LOW_SODIUM("low_sodium"),
    HAEMOCHROMATOSIS("haemochromatosis"),
    IMMUNE_SUPPRESSION("immune_suppression"),
    PACEMAKER("pacemaker"),
    FOOT_WOUND("foot_wound"),
    REDUCED_SENSATION("reduced_sensation"),
    COGNITIVE_IMPAIRMENT("cognitive_impairment"),
    HIP_SURGERY("hip_surgery"),
    KNEE_SURGERY("knee_surgery"),
    RAYNAUD("raynaud"),
    LOW_BLOOD_PRESSURE("low_blood_pressure"),
    NOCTURIA("nocturia"),
    SCIATICA("sciatica"),
    SLEEP_APNOEA("sleep_apnoea"),
    REFLUX("reflux");

    private final String word;

    Condition(String word) {
        this.word = word;
    }

    /** Returns the word of the file contract and of JSON replies. */
    public String word() {
        return word;
    }
}
