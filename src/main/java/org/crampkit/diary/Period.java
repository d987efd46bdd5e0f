package org.crampkit.diary;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * A run of nights, both ends included.
 *
 * @param from first night
 * @param to last night, not before the first
 */
public record Period(LocalDate from, LocalDate to) {

    /** Checks the order. */
    public Period {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("a period cannot end before it begins");
        }
    }

    /** Returns the number of possible nights, 1 or more. */
    public int nights() {
        return Math.toIntExact(ChronoUnit.DAYS.between(from, to)) + 1;
    }

    /** Returns whether a night lies in it. */
    public boolean contains(LocalDate night) {
        return !night.isBefore(from) && !night.isAfter(to);
    }
}
