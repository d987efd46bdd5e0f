package org.crampkit.diary;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.crampkit.diary.code.NightStatus;

/**
 * One night: the rows written for it.
 *
 * @param date the evening it began on
 * @param status CRAMP where any row tells of a cramp; else NO_CRAMP where any row says so; else NOT_RECORDED
 * @param entries its rows, in order
 */
public record Night(LocalDate date, NightStatus status, List<Entry> entries) {

    /** Copies the list. */
    public Night {
        entries = List.copyOf(entries);
    }

    /** Puts the rows of one night together. */
    public static Night of(LocalDate date, List<Entry> entries) {
        NightStatus status = NightStatus.NOT_RECORDED;
        for (Entry entry : entries) {
            if (entry.status() == NightStatus.CRAMP) {
                status = NightStatus.CRAMP;
            } else if (entry.status() == NightStatus.NO_CRAMP && status == NightStatus.NOT_RECORDED) {
                status = NightStatus.NO_CRAMP;
            }
        }
        return new Night(date, status, entries);
    }

    /** Returns whether the patient wrote down how the night was. */
    public boolean recorded() {
        return status != NightStatus.NOT_RECORDED;
    }

    /** Returns the cramps that have a row of their own. */
    public List<Cramp> cramps() {
        return entries.stream().map(Entry::cramp).filter(Objects::nonNull).toList();
    }

    /** Returns the episodes: the larger of the count a row states and the rows that tell of a cramp. */
    public int episodes() {
        if (status != NightStatus.CRAMP) {
            return 0;
        }
        int stated = entries.stream()
                .map(Entry::count)
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .max()
                .orElse(0);
        return Math.max(1, Math.max(stated, cramps().size()));
    }

    /** Returns whether one row says there was no cramp and another tells of one. */
    public boolean contradictory() {
        return status == NightStatus.CRAMP
                && entries.stream().anyMatch(entry -> entry.status() == NightStatus.NO_CRAMP);
    }
}
