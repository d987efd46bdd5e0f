package org.crampkit.diary.code;

/** The symptom words of the diary file (console contract 3 and its additions). */
public enum Symptom {
    WEAKNESS("weakness"),
    WASTING("wasting"),
    TWITCHING("twitching"),
    NUMBNESS("numbness"),
    TINGLING("tingling"),
    SWELLING("swelling"),
    REDNESS("redness"),
    WARMTH("warmth"),
    COLOUR_CHANGE("colour_change"),
    COLD_LEG("cold_leg"),
    WALKING_PAIN("walking_pain"),
    CONSTANT_PAIN("constant_pain"),
    BACK_PAIN("back_pain"),
    BLADDER_BOWEL("bladder_bowel"),
    SADDLE_NUMBNESS("saddle_numbness"),
    DARK_URINE("dark_urine"),
    FEVER("fever"),
    INJURY("injury"),
    WOUND("wound"),
    TOXIN("toxin"),
    JAW_STIFFNESS("jaw_stiffness"),
    CHEST_PAIN("chest_pain"),
    BREATHLESS("breathless"),
    VOMITING("vomiting"),
    DIARRHOEA("diarrhoea"),
    RASH("rash"),
    BRUISING("bruising"),
    HEARING_CHANGE("hearing_change"),
    VISION_CHANGE("vision_change"),
    FALL("fall"),
    WEIGHT_LOSS("weight_loss"),
    DAYTIME_SLEEPINESS("daytime_sleepiness"),
    COUGHING_BLOOD("coughing_blood"),
    COLLAPSE("collapse"),
    FACE_DROOP("face_droop"),
    SPEECH_CHANGE("speech_change"),
    FOOT_CANNOT_MOVE("foot_cannot_move"),
    PALPITATIONS("palpitations"),
    CONFUSION("confusion"),
    JAUNDICE("jaundice"),
    BLACK_STOOL("black_stool"),
    HEADACHE("headache"),
    DIZZINESS("dizziness"),
    LITTLE_URINE("little_urine"),
    NIGHT_SWEATS("night_sweats"),
    BLEEDING("bleeding");

    private final String word;

    Symptom(String word) {
        this.word = word;
    }

    /** Returns the word of the file contract and of JSON replies. */
    public String word() {
        return word;
    }
}
