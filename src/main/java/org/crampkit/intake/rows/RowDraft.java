package org.crampkit.intake.rows;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.crampkit.diary.Circumstances;
import org.crampkit.diary.SymptomReport;
import org.crampkit.diary.code.Activity;
import org.crampkit.diary.code.Answer;
import org.crampkit.diary.code.NightStatus;
import org.crampkit.diary.code.Recorder;
import org.crampkit.diary.code.Soreness;
import org.crampkit.diary.code.Trigger;
import org.crampkit.intake.values.Moment;
import org.jspecify.annotations.Nullable;

/** What a row says, while it is read. */
final class RowDraft {

    final CrampDraft[] cramps;

    @Nullable
    Moment date;

    @Nullable
    String patient;

    @Nullable
    NightStatus status;

    @Nullable
    Integer count;

    @Nullable
    Integer awakenings;

    @Nullable
    Integer sleepDisturbance;

    Soreness soreness = Soreness.UNKNOWN;

    @Nullable
    Set<Trigger> triggers;

    @Nullable
    Integer fluidsMl;

    Activity activity = Activity.UNKNOWN;
    Answer unusualActivity = Answer.UNKNOWN;

    @Nullable
    LocalDateTime entryTimestamp;

    Recorder recordedBy = Recorder.UNKNOWN;
    final List<SymptomReport> symptoms = new ArrayList<>(2);
    String medicines = "";
    String notes = "";
    String symptomWords = "";
    boolean noteDeniesCramp;
    boolean noneTicked;
    int sidesCounted;
    int sidesDenied;

    RowDraft(int groups) {
        cramps = new CrampDraft[groups + 1];
        for (int i = 0; i <= groups; i++) {
            cramps[i] = new CrampDraft();
        }
    }

    void triggers(List<Trigger> more) {
        if (triggers == null) {
            triggers = new LinkedHashSet<>();
        }
        triggers.addAll(more);
    }

    static String join(String before, String more) {
        return before.isEmpty() ? more : before + "; " + more;
    }

    Circumstances circumstances() {
        List<Trigger> before = triggers == null ? List.of() : List.copyOf(triggers);
        return new Circumstances(
                awakenings,
                sleepDisturbance,
                soreness,
                before,
                fluidsMl,
                activity,
                unusualActivity,
                entryTimestamp,
                recordedBy);
    }

    /** Returns the symptom and note texts, for a row that is not taken in. */
    String words() {
        String words = symptomWords;
        return notes.isEmpty() ? words : join(words, notes);
    }

    boolean told() {
        for (CrampDraft cramp : cramps) {
            if (cramp.told()) {
                return true;
            }
        }
        return false;
    }
}
