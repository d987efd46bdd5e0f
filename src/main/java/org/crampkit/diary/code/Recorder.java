package org.crampkit.diary.code;

/** Who wrote the entry. */
public enum Recorder {
    PATIENT("PATIENT"),
    CARER("CARER"),
    STAFF("STAFF"),
    UNKNOWN("UNKNOWN");

    private final String word;

    Recorder(String word) {
        this.word = word;
    }

    /** Returns the word of the file contract and of JSON replies. */
    public String word() {
        return word;
    }
}
