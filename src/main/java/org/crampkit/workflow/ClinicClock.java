package org.crampkit.workflow;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** The day that the program was told it is; without that, the real one. */
public final class ClinicClock extends Clock {

    private final Clock real;
    private @Nullable LocalDate told;

    /** Runs with real time until it is told a day. */
    public ClinicClock(Clock real) {
        this.real = real;
    }

    /** Tells the day; null for the real one. */
    public void tell(@Nullable LocalDate day) {
        told = day;
    }

    /** Returns the day. */
    public LocalDate today() {
        return LocalDate.ofInstant(instant(), getZone());
    }

    /** Returns real time, whatever day was told. */
    public Clock real() {
        return real;
    }

    @Override
    public ZoneId getZone() {
        return real.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        ClinicClock other = new ClinicClock(real.withZone(zone));
        other.tell(told);
        return other;
    }

    @Override
    public Instant instant() {
        Instant now = real.instant();
        LocalDate day = told;
        if (day == null) {
            return now;
        }
        return day.atTime(now.atZone(getZone()).toLocalTime()).atZone(getZone()).toInstant();
    }
}
