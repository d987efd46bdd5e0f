package org.crampkit.diary.code;

import org.jspecify.annotations.Nullable;

/** What is known of a yes-or-no question; UNKNOWN is never NO. */
public enum Answer {
    YES("YES"),
    NO("NO"),
    UNKNOWN("UNKNOWN");

    private final String word;

    Answer(String word) {
        this.word = word;
    }

    /** Returns the word of the file contract and of JSON replies. */
    public String word() {
        return word;
    }

    /** Returns the answer for a boolean that is known, UNKNOWN for null. */
    public static Answer of(@Nullable Boolean known) {
        if (known == null) {
            return UNKNOWN;
        }
        return known ? YES : NO;
    }
}
