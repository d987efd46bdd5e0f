package org.crampkit.diary.code;

/** How long the muscle stayed sore after a cramp; after-pain up to 24 h is usual. */
public enum Soreness {
    NONE("N"),
    UNDER_24H("<24h"),
    FROM_24_TO_48H("24-48h"),
    OVER_48H(">48h"),
    UNKNOWN("U");

    private final String word;

    Soreness(String word) {
        this.word = word;
    }

    /** Returns the word of the file contract and of JSON replies. */
    public String word() {
        return word;
    }
}
