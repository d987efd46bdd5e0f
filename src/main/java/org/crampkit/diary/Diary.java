package org.crampkit.diary;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.crampkit.diary.patient.PatientKey;
import org.crampkit.diary.patient.Profile;

/**
 * Everything a patient wrote down.
 *
 * @param patient whose
 * @param profile what the clinic knows of the patient
 * @param nights nights that have at least one row, in date order, one a date
 * @param faults rows that were not taken in
 */
public record Diary(PatientKey patient, Profile profile, List<Night> nights, List<DataFault> faults) {

    /** A gap of more nights than this ends a diary period (clinic rule). */
    public static final int LONGEST_GAP = 14;

    /** Copies and orders the nights. */
    public Diary {
        nights = ordered(List.copyOf(nights));
        faults = List.copyOf(faults);
    }

    private static List<Night> ordered(List<Night> nights) {
        if (inOrder(nights)) {
            return nights;
        }
        List<Night> ordered =
                nights.stream().sorted(Comparator.comparing(Night::date)).toList();
        if (!inOrder(ordered)) {
            throw new IllegalArgumentException("a night occurs twice");
        }
        return ordered;
    }

    private static boolean inOrder(List<Night> nights) {
        for (int i = 1; i < nights.size(); i++) {
            if (!nights.get(i - 1).date().isBefore(nights.get(i).date())) {
                return false;
            }
        }
        return true;
    }

    /** Returns the nights that lie in a period. */
    public List<Night> nightsIn(Period period) {
        int from = 0;
        while (from < nights.size() && nights.get(from).date().isBefore(period.from())) {
            from++;
        }
        int to = from;
        while (to < nights.size() && !nights.get(to).date().isAfter(period.to())) {
            to++;
        }
        return nights.subList(from, to);
    }

    /** Returns the diary's periods, oldest first: runs of nights with no gap of more than {@link #LONGEST_GAP} nights. */
    public List<Period> periods() {
        List<Period> periods = new ArrayList<>();
        LocalDate from = null;
        LocalDate last = null;
        for (Night night : nights) {
            if (from == null || last == null) {
                from = night.date();
            } else if (ChronoUnit.DAYS.between(last, night.date()) - 1 > LONGEST_GAP) {
                periods.add(new Period(from, last));
                from = night.date();
            }
            last = night.date();
        }
        if (from != null && last != null) {
            periods.add(new Period(from, last));
        }
        return List.copyOf(periods);
    }

    /** Returns the latest period, empty where there is no night at all. */
    public Optional<Period> latestPeriod() {
        List<Period> periods = periods();
        return periods.isEmpty() ? Optional.empty() : Optional.of(periods.get(periods.size() - 1));
    }
}
