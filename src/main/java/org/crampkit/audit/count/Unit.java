package org.crampkit.audit.count;

import java.util.Locale;

/** What a figure counts. */
public enum Unit {
    PATIENTS,
    DIARIES,
    NIGHTS,
    CRAMPS,
    FLAGS,
    HANDOUTS,
    ROWS,
    EVENTS;

    /** Returns the word of JSON and of the language pack. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
