package org.crampkit.diary.code;

/** How active the day was. */
public enum Activity {
    NONE("NONE"),
    LIGHT("LIGHT"),
    MODERATE("MODERATE"),
    HARD("HARD"),
    UNKNOWN("UNKNOWN");

    private final String word;

    Activity(String word) {
        this.word = word;
    }

    /** Returns the word of the file contract and of JSON replies. */
    public String word() {
        return word;
    }
}
