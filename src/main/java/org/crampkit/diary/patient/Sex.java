package org.crampkit.diary.patient;

/** Sex as recorded by the clinic. */
public enum Sex {
    F("F"),
    M("M"),
    X("X"),
    UNKNOWN("UNKNOWN");

    private final String word;

    Sex(String word) {
        this.word = word;
    }

    /** Returns the word of the file contract and of JSON replies. */
    public String word() {
        return word;
    }
}
