package org.crampkit.intake.columns;

import java.util.List;
import java.util.Locale;
import org.crampkit.intake.ReadingOptions;
import org.crampkit.intake.ReadingOptions.DateOrder;
import org.jspecify.annotations.Nullable;

/** The columns that a file of rejected rows has beside those of its source. */
public final class ReturnColumns {

    /** Begins the header of each of them. */
    public static final String PREFIX = "crampkit_";

    /** Begins the header that carries the answers given for the source. */
    public static final String OPTIONS = PREFIX + "options";

    /** Digits of the hash that names the source. */
    private static final int ORIGIN = 16;

    private ReturnColumns() {}

    /** Returns their headers; the last carries the answers, and the hash of the source. */
    public static List<String> headers(ReadingOptions options, @Nullable DateOrder order, String sha256) {
        StringBuilder answers = new StringBuilder(OPTIONS);
        if (options.patient() != null) {
            answers.append(" --patient=\"").append(options.patient().text()).append('"');
        }
        if (order != null) {
            answers.append(" --date-order=").append(word(order));
        }
        if (options.nightNaming() != null) {
            answers.append(" --night-named-by=").append(word(options.nightNaming()));
        }
        if (options.durations() != null) {
            answers.append(" --durations-in=").append(word(options.durations()));
        }
        answers.append(" --of=").append(sha256, 0, Math.min(ORIGIN, sha256.length()));
        return List.of(PREFIX + "row", PREFIX + "cells", PREFIX + "reason", PREFIX + "fix", answers.toString());
    }

    private static String word(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT);
    }
}
