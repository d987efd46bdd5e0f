package org.crampkit.intake.values;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * A date, with a clock time where one is given.
 *
 * @param date the calendar day
 * @param time clock time as written, null where only the day is given
 */
public record Moment(LocalDate date, @Nullable LocalTime time) {}
