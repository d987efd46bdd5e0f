package org.crampkit.diary.patient;

/** How the patient needs to read. */
public enum ReadingFormat {
    STANDARD("standard"),
    LARGE_PRINT("large-print"),
    EASY_READ("easy-read");

    private final String word;

    ReadingFormat(String word) {
        this.word = word;
    }

    /** Returns the word of the file contract and of JSON replies. */
    public String word() {
        return word;
    }
}
