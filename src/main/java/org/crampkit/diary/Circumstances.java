package org.crampkit.diary;

import java.time.LocalDateTime;
import java.util.List;
import org.crampkit.diary.code.Activity;
import org.crampkit.diary.code.Answer;
import org.crampkit.diary.code.Recorder;
import org.crampkit.diary.code.Soreness;
import org.crampkit.diary.code.Trigger;
import org.jspecify.annotations.Nullable;

/**
 * What a row says of the night around the cramp.
 *
 * @param awakenings times awake, null where unknown
 * @param sleepDisturbance 0 to 10, null where unknown
 * @param soreness how long the muscle stayed sore
 * @param triggers what came before; empty where not recorded
 * @param fluidsMl drunk that day in ml, null where unknown (never 0 from a blank)
 * @param activity how active the day was
 * @param unusualActivity whether the activity was unusual
 * @param entryTimestamp when the row was written, null where unknown
 * @param recordedBy who wrote it
 */
public record Circumstances(
        @Nullable Integer awakenings,
        @Nullable Integer sleepDisturbance,
        Soreness soreness,
        List<Trigger> triggers,
        @Nullable Integer fluidsMl,
        Activity activity,
        Answer unusualActivity,
        @Nullable LocalDateTime entryTimestamp,
        Recorder recordedBy) {

    /** Nothing is known. */
    public static final Circumstances UNKNOWN = new Circumstances(
            null, null, Soreness.UNKNOWN, List.of(), null, Activity.UNKNOWN, Answer.UNKNOWN, null, Recorder.UNKNOWN);

    /** Copies the list. */
    public Circumstances {
        triggers = List.copyOf(triggers);
    }
}
