package org.crampkit.intake;

import java.time.LocalDate;
import org.crampkit.diary.patient.PatientKey;
import org.jspecify.annotations.Nullable;

/**
 * What the person said about a file.
 *
 * @param patient whose diary it is, null where the file says so itself
 * @param dateOrder order of day and month in text dates, null where not said
 * @param nightNaming what the date column names, null where not said
 * @param sheet the sheet to read, null for all
 * @param today nights after this day are impossible
 */
public record ReadingOptions(
        @Nullable PatientKey patient,
        @Nullable DateOrder dateOrder,
        @Nullable NightNaming nightNaming,
        @Nullable String sheet,
        LocalDate today) {

    /** Order of day, month and year in text dates. */
    public enum DateOrder {
        DMY,
        MDY,
        YMD
    }

    /** What the date of a row names: the evening, the morning after, or the calendar day of the event. */
    public enum NightNaming {
        EVENING,
        MORNING,
        CALENDAR
    }
}
