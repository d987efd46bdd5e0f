package org.crampkit.advice.condition;

import org.crampkit.diary.patient.Profile;
import org.jspecify.annotations.Nullable;

/** A number of the patient list. */
public enum Amount {
    /** Fluid limit in ml a day; 0 is no limit. */
    FLUID_LIMIT,
    /** Falls in the last year. */
    FALLS,
    /** Weeks since the last operation. */
    SURGERY_WEEKS,
    /** UK units of alcohol a week. */
    ALCOHOL,
    /** Body weight in kg. */
    WEIGHT;

    @Nullable
    Double of(Profile profile) {
        return switch (this) {
            case FLUID_LIMIT -> number(profile.fluidLimitMl());
            case FALLS -> number(profile.fallsLastYear());
            case SURGERY_WEEKS -> number(profile.surgeryWeeksAgo());
            case ALCOHOL -> profile.alcoholUnitsWeek();
            case WEIGHT -> profile.weightKg();
        };
    }

    private static @Nullable Double number(@Nullable Integer value) {
        return value == null ? null : Double.valueOf(value);
    }
}
