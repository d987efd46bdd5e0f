package org.crampkit.diary.code;

/** A band of the day, where the clock time of a cramp is not known. */
public enum DayPart {
    EVENING("EVENING"),
    NIGHT("NIGHT"),
    EARLY_MORNING("EARLY_MORNING"),
    DAY("DAY");

    private final String word;

    DayPart(String word) {
        this.word = word;
    }

    /** Returns the word of the file contract and of JSON replies. */
    public String word() {
        return word;
    }
}
