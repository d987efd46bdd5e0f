package org.crampkit.diary.patient;

/** Kidney function by stage; unknown is never normal. */
public enum KidneyFunction {
    NORMAL("normal"),
    CKD3("ckd3"),
    CKD4("ckd4"),
    CKD5("ckd5"),
    DIALYSIS("dialysis"),
    UNKNOWN("unknown");

    private final String word;

    KidneyFunction(String word) {
        this.word = word;
    }

    /** Returns the word of the file contract and of JSON replies. */
    public String word() {
        return word;
    }
}
