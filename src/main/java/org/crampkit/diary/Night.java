package org.crampkit.diary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
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
        List<Cramp> cramps = new ArrayList<>(entries.size());
        for (Entry entry : entries) {
            Cramp cramp = entry.cramp();
            if (cramp != null) {
                cramps.add(cramp);
            }
        }
        return Collections.unmodifiableList(cramps);
    }

    /** Returns the episodes: the larger of the count a row states and the rows that tell of a cramp. */
    public int episodes() {
        if (status != NightStatus.CRAMP) {
            return 0;
        }
        int stated = 1;
        int described = 0;
        for (Entry entry : entries) {
            Integer count = entry.count();
            stated = count == null ? stated : Math.max(stated, count);
            described += entry.cramp() == null ? 0 : 1;
        }
        return Math.max(stated, described);
    }

    /** Returns whether one row says there was no cramp and another tells of one. */
    public boolean contradictory() {
        if (status == NightStatus.CRAMP) {
            for (Entry entry : entries) {
                if (entry.status() == NightStatus.NO_CRAMP) {
                    return true;
                }
            }
        }
        return false;
    }
}
