package org.crampkit.store.row;

import java.time.LocalTime;
import org.crampkit.diary.Circumstances;
import org.crampkit.diary.Cramp;
import org.crampkit.diary.Entry;
import org.crampkit.diary.code.Activity;
import org.crampkit.diary.code.Answer;
import org.crampkit.diary.code.DayPart;
import org.crampkit.diary.code.NightStatus;
import org.crampkit.diary.code.Soreness;

/**
 * What identifies an event within its night: the minute it began; else the part of the day; else only that it is a cramp; a row
 * about the night as a whole is one of its own. Events with one key are told apart by how often it occurs.
 */
public final class EventKey {

    private static final int PART_OF_DAY = 2000;
    private static final int ORDER_ONLY = 3000;
    private static final int WHOLE_NIGHT = 4000;

    private EventKey() {}

    /** Returns the key as a number: 0 to 1439 for a minute of the day, above for the others. */
    public static int of(Entry entry) {
        Cramp cramp = entry.cramp();
        if (cramp == null) {
            return WHOLE_NIGHT;
        }
        LocalTime time = cramp.onset().time();
        if (time != null) {
            return time.getHour() * 60 + time.getMinute();
        }
        DayPart part = cramp.onset().part();
        return part == null ? ORDER_ONLY : PART_OF_DAY + partNumber(part);
    }

    private static int partNumber(DayPart part) {
        return switch (part) {
            case EVENING -> 0;
            case NIGHT -> 1;
            case EARLY_MORNING -> 2;
            case DAY -> 3;
        };
    }

    /** Returns the night's status as it is stored: 0 not recorded, 1 no cramp, 2 cramp. */
    public static int status(NightStatus status) {
        return switch (status) {
            case NOT_RECORDED -> 0;
            case NO_CRAMP -> 1;
            case CRAMP -> 2;
        };
    }

    /** Returns whether a row has symptoms or notes. */
    public static boolean told(Entry entry) {
        return !entry.symptoms().isEmpty() || !entry.notes().isBlank();
    }

    /** Returns whether a row says nothing of its night but that it was not recorded. */
    public static boolean blank(Entry entry) {
        Circumstances around = entry.circumstances();
        return entry.status() == NightStatus.NOT_RECORDED
                && !told(entry)
                && entry.medicines().isBlank()
                && around.awakenings() == null
                && around.sleepDisturbance() == null
                && around.soreness() == Soreness.UNKNOWN
                && around.triggers().isEmpty()
                && around.fluidsMl() == null
                && around.activity() == Activity.UNKNOWN
                && around.unusualActivity() == Answer.UNKNOWN;
    }
}
