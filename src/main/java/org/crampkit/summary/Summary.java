package org.crampkit.summary;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.crampkit.diary.Period;
import org.crampkit.diary.code.BodySite;
import org.crampkit.diary.code.Relief;
import org.crampkit.diary.code.Side;
import org.crampkit.diary.code.Trigger;
import org.crampkit.diary.patient.PatientKey;
import org.jspecify.annotations.Nullable;

/**
 * The figures of one diary period (clinical reference 1.5, console contract 5). A figure the data do not support is null
 * and {@code withheld} says why.
 *
 * @param patient whose
 * @param asOf the day it was made for
 * @param period the nights it covers, null where there is no diary
 * @param grade what the diary supports
 * @param nightsRecorded nights with a known status
 * @param nightsPossible nights from the first to the last, 0 without a diary
 * @param crampNights nights with a cramp
 * @param episodes cramps
 * @param crampsPerWeek cramps per recorded night, times 7, with exact Poisson limits
 * @param crampNightShare share of recorded nights with a cramp, with Wilson limits
 * @param nightsWokenPerWeek woken nights per night where it is known, times 7
 * @param longestCrampFreeRun longest run of recorded cramp-free nights, broken by nights not recorded
 * @param durationMin minutes a cramp
 * @param pain pain 0 to 10
 * @param severeShare share of cramps with known pain that reached 7 or more
 * @param sleepDisturbance 0 to 10 a night
 * @param overTenMinutes cramps of more than 10 minutes
 * @param sites cramps by site
 * @param sides cramps by side
 * @param onsetHours cramps by hour of the day, 24 counts
 * @param triggers nights by trigger named (counts only, no cause)
 * @param relief what was tried and helped
 * @param afterSorenessOver24h nights with soreness of more than 24 h
 * @param weeks blocks of seven nights, oldest first
 * @param backfillSigns signs that the diary was filled in later; a note that never excludes
 * @param change two periods compared, null where none was asked for
 * @param withheld why a figure is null, by its JSON name
 */
public record Summary(
        PatientKey patient,
        LocalDate asOf,
        @Nullable Period period,
        EvidenceGrade grade,
        int nightsRecorded,
        int nightsPossible,
        int crampNights,
        int episodes,
        @Nullable Rate crampsPerWeek,
        @Nullable Rate crampNightShare,
        @Nullable Rate nightsWokenPerWeek,
        @Nullable Integer longestCrampFreeRun,
        @Nullable Spread durationMin,
        @Nullable Spread pain,
        @Nullable Rate severeShare,
        @Nullable Spread sleepDisturbance,
        int overTenMinutes,
        Map<BodySite, Integer> sites,
        Map<Side, Integer> sides,
        List<Integer> onsetHours,
        Map<Trigger, Integer> triggers,
        Map<Relief, ReliefCount> relief,
        int afterSorenessOver24h,
        List<Week> weeks,
        List<String> backfillSigns,
        @Nullable Change change,
        Map<String, String> withheld) {

    /** Copies the collections. */
    public Summary {
        sites = Map.copyOf(sites);
        sides = Map.copyOf(sides);
        onsetHours = List.copyOf(onsetHours);
        triggers = Map.copyOf(triggers);
        relief = Map.copyOf(relief);
        weeks = List.copyOf(weeks);
        backfillSigns = List.copyOf(backfillSigns);
        withheld = Map.copyOf(withheld);
    }
}
