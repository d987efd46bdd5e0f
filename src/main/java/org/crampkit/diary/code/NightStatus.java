package org.crampkit.diary.code;

/** The three-way status of a night (clinical reference 1.2); a blank is NOT_RECORDED, never NO_CRAMP. */
public enum NightStatus {
    CRAMP("CRAMP"),
    NO_CRAMP("NO_CRAMP"),
    NOT_RECORDED("NOT_RECORDED");

    private final String word;

    NightStatus(String word) {
        this.word = word;
    }

    /** Returns the word of the file contract and of JSON replies. */
    public String word() {
        return word;
    }
}
