package org.crampkit.diary.code;

/** What was tried against a cramp (clinical reference 1.2). LEG_HUNG_DOWN is a safety input. */
public enum Relief {
    STRETCH("STRETCH"),
    MASSAGE("MASSAGE"),
    WALK("WALK"),
    HEAT("HEAT"),
    COLD("COLD"),
    PAIN_RELIEVER("PAIN_RELIEVER"),
    FLUID("FLUID"),
    LEG_HUNG_DOWN("LEG_HUNG_DOWN"),
    EPSOM("EPSOM"),
    OTHER("OTHER"),
    NONE("NONE");

    private final String word;

    Relief(String word) {
        this.word = word;
    }

    /** Returns the word of the file contract and of JSON replies. */
    public String word() {
        return word;
    }
}
