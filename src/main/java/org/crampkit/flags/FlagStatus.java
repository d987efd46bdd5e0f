package org.crampkit.flags;

import java.util.Locale;

/** Where a flag stands; reviewed keeps the hold, cleared lifts it. */
public enum FlagStatus {
    OPEN,
    REVIEWED,
    CLEARED;

    /** Returns the word of JSON replies. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
