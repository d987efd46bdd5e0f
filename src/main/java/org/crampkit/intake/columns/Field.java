package org.crampkit.intake.columns;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The columns of the diary file (console contract 3). */
public enum Field {
    PATIENT_ID("patient_id", Belongs.ROW, 0),
    NIGHT_DATE("night_date", Belongs.ROW, 0),
    NIGHT_STATUS("night_status", Belongs.NIGHT, 2),
    CRAMP_COUNT("cramp_count", Belongs.NIGHT, 2),
    ONSET_TIME("onset_time", Belongs.CRAMP, 0),
    END_TIME("end_time", Belongs.CRAMP, 0),
    DURATION_MIN("duration_min", Belongs.CRAMP, 1),
    PAIN_NRS("pain_nrs", Belongs.CRAMP, 2),
    BODY_SITE("body_site", Belongs.CRAMP, 2),
    SIDE("side", Belongs.CRAMP, 2),
    WOKE_FROM_SLEEP("woke_from_sleep", Belongs.CRAMP, 2),
    AWAKENINGS("awakenings", Belongs.NIGHT, 1),
    SLEEP_DISTURB_NRS("sleep_disturb_nrs", Belongs.NIGHT, 1),
    MINUTES_AWAKE_AFTER("minutes_awake_after", Belongs.NIGHT, 0),
    NEXT_DAY_SORENESS("next_day_soreness", Belongs.NIGHT, 2),
    TRIGGER("trigger", Belongs.NIGHT, 1),
    RELIEF_TRIED("relief_tried", Belongs.CRAMP, 1),
    RELIEF_EFFECT("relief_effect", Belongs.CRAMP, 1),
    MEDICINES("medicines", Belongs.NIGHT, 0),
    FLUIDS_ML("fluids_ml", Belongs.NIGHT, 0),
    ACTIVITY("activity", Belongs.NIGHT, 0),
    SYMPTOMS("symptoms", Belongs.NIGHT, 1),
    NOTES("notes", Belongs.NIGHT, 0),
    ENTRY_TIMESTAMP("entry_timestamp", Belongs.ROW, 0),
    RECORDED_BY("recorded_by", Belongs.ROW, 0);

    private static final Map<String, Field> BY_KEY = new HashMap<>();

    static {
        for (Field field : values()) {
            BY_KEY.put(field.key, field);
        }
    }

    private final String key;
    private final Belongs belongs;
    private final int weight;

    Field(String key, Belongs belongs, int weight) {
        this.key = key;
        this.belongs = belongs;
        this.weight = weight;
    }

    /** What a column tells of. */
    public enum Belongs {
        ROW,
        NIGHT,
        CRAMP
    }

    /** Returns the field of a contract column name. */
    public static Optional<Field> of(String key) {
        return Optional.ofNullable(BY_KEY.get(key));
    }

    /** Returns the contract column name. */
    public String key() {
        return key;
    }

    /** Returns whether it tells of one cramp. */
    public boolean ofCramp() {
        return belongs == Belongs.CRAMP;
    }

    /** Returns how much the column speaks for a cramp diary, 0 where any table may have it. */
    public int weight() {
        return weight;
    }

    /** Returns whether several columns of it may stand side by side and are read together. */
    public boolean joins() {
        return this == NOTES || this == SYMPTOMS || this == TRIGGER || this == RELIEF_TRIED || this == MEDICINES;
    }
}
