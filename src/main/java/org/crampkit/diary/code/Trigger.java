package org.crampkit.diary.code;

/** What came before a cramp, as the patient saw it (clinical reference 1.2); never a cause. */
public enum Trigger {
    NONE("NONE"),
    EXERCISE_UNUSUAL("EXERCISE_UNUSUAL"),
    LONG_STANDING("LONG_STANDING"),
    LONG_SITTING("LONG_SITTING"),
    HEAT_SWEAT("HEAT_SWEAT"),
    LOW_FLUID("LOW_FLUID"),
    ALCOHOL("ALCOHOL"),
    CAFFEINE("CAFFEINE"),
    NEW_MEDICINE("NEW_MEDICINE"),
    FOOTWEAR("FOOTWEAR"),
    COLD("COLD"),
    POINTED_TOES("POINTED_TOES"),
    VOMIT_DIARRHOEA("VOMIT_DIARRHOEA"),
    INJURY("INJURY"),
    DIALYSIS_DAY("DIALYSIS_DAY"),
    OTHER("OTHER");

    private final String word;

    Trigger(String word) {
        this.word = word;
    }

    /** Returns the word of the file contract and of JSON replies. */
    public String word() {
        return word;
    }
}
