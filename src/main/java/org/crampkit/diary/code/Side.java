package org.crampkit.diary.code;

/** Which side a cramp or symptom was on. */
public enum Side {
    LEFT("L"),
    RIGHT("R"),
    BOTH("BOTH"),
    ALTERNATING("ALTERNATING"),
    UNKNOWN("UNKNOWN");

    private final String word;

    Side(String word) {
        this.word = word;
    }

    /** Returns the word of the file contract and of JSON replies. */
    public String word() {
        return word;
    }
}
