package org.crampkit.diary.patient;

/** How the patient sleeps; a preference. */
public enum SleepPosition {
    BACK("back"),
    FRONT("front"),
    SIDE("side"),
    UNKNOWN("unknown");

    private final String word;

    SleepPosition(String word) {
        this.word = word;
    }

    /** Returns the word of the file contract and of JSON replies. */
    public String word() {
        return word;
    }
}
