package org.crampkit.summary;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.crampkit.diary.Cramp;
import org.crampkit.diary.Entry;
import org.crampkit.diary.Night;

/**
 * Signs that a diary was written after the nights it tells of (clinical reference 1.3; the numbers are clinic rules). A
 * sign is a note for staff: it never excludes a night.
 */
final class BackfillSigns {

    private static final int MANY_NIGHTS = 5;
    private static final int FULL_DIARY = 14;

    private BackfillSigns() {}

    /** Returns codes: {@code one-entry-time}, {@code identical-nights}, {@code perfect-and-constant}. */
    static List<String> in(Tally tally) {
        List<String> signs = new ArrayList<>();
        if (oneEntryTime(tally.nights())) {
            signs.add("one-entry-time");
        }
        if (identicalNights(tally.nights())) {
            signs.add("identical-nights");
        }
        if (perfectAndConstant(tally)) {
            signs.add("perfect-and-constant");
        }
        return signs;
    }

    private static boolean oneEntryTime(List<Night> nights) {
        Map<LocalDateTime, Set<LocalDate>> written = new HashMap<>();
        for (Night night : nights) {
            for (Entry entry : night.entries()) {
                LocalDateTime time = entry.circumstances().entryTimestamp();
                if (time != null) {
                    written.computeIfAbsent(time.truncatedTo(ChronoUnit.MINUTES), key -> new HashSet<>())
                            .add(night.date());
                }
            }
        }
        for (Set<LocalDate> dates : written.values()) {
            if (dates.size() >= MANY_NIGHTS) {
                return true;
            }
        }
        return false;
    }

    /** Nights without a cramp have no values that could repeat. */
    private static boolean identicalNights(List<Night> nights) {
        int run = 0;
        Night previous = null;
        for (Night night : nights) {
            boolean measured = measured(night);
            boolean repeats = measured
                    && previous != null
                    && previous.date().plusDays(1).equals(night.date())
                    && values(previous).equals(values(night));
            run = measured ? (repeats ? run + 1 : 1) : 0;
            if (run >= MANY_NIGHTS) {
                return true;
            }
            previous = night;
        }
        return false;
    }

    private static List<Object> values(Night night) {
        List<Object> values = new ArrayList<>();
        for (Entry entry : night.entries()) {
            values.add(List.of(
                    entry.status(),
                    Objects.requireNonNullElse(entry.cramp(), Cramp.UNDESCRIBED),
                    Objects.requireNonNullElse(entry.count(), -1),
                    entry.circumstances().soreness(),
                    Objects.requireNonNullElse(entry.circumstances().sleepDisturbance(), -1)));
        }
        return values;
    }

    private static boolean perfectAndConstant(Tally tally) {
        boolean perfect = tally.recorded() >= FULL_DIARY
                && tally.recorded() == tally.period().nights();
        List<Cramp> cramps = tally.cramps();
        if (!perfect || cramps.size() < MANY_NIGHTS) {
            return false;
        }
        Cramp first = cramps.get(0);
        for (Cramp cramp : cramps) {
            boolean same =
                    Objects.equals(cramp.pain(), first.pain()) && Objects.equals(cramp.duration(), first.duration());
            if (!measured(cramp) || !same) {
                return false;
            }
        }
        return true;
    }

    private static boolean measured(Night night) {
        for (Entry entry : night.entries()) {
            Cramp cramp = entry.cramp();
            if (cramp != null && measured(cramp)) {
                return true;
            }
        }
        return false;
    }

    private static boolean measured(Cramp cramp) {
        return cramp.pain() != null || cramp.duration() != null;
    }
}
