package org.crampkit.diary.measure;

import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import org.crampkit.diary.code.DayPart;
import org.jspecify.annotations.Nullable;

/**
 * When a cramp began.
 *
 * @param time clock time to the minute, null where only the part of the day or nothing is known
 * @param part part of the day where it was given in words
 */
public record Onset(@Nullable LocalTime time, @Nullable DayPart part) {

    /** Leaves seconds out. */
    public Onset {
        time = time == null ? null : time.truncatedTo(ChronoUnit.MINUTES);
    }

    /** Nothing is known. */
    public static final Onset UNKNOWN = new Onset(null, null);
}
