package org.crampkit.diary;

import java.time.LocalDate;
import java.util.List;
import org.crampkit.diary.code.NightStatus;
import org.jspecify.annotations.Nullable;

/**
 * One row of a diary: a cramp, or a night without one.
 *
 * @param night the evening the night began on
 * @param status the status the row gives; a row with a cramp is CRAMP
 * @param count how many cramps the row says the night had, null where it does not say
 * @param cramp the cramp of this row, null where the row tells of none
 * @param circumstances what the row says of the night
 * @param symptoms symptoms named, present or "no X"
 * @param medicines medicines of the day as written, empty where none are named
 * @param notes free text as written, empty where there is none
 * @param origin where the row was read
 */
public record Entry(
        LocalDate night,
        NightStatus status,
        @Nullable Integer count,
        @Nullable Cramp cramp,
        Circumstances circumstances,
        List<SymptomReport> symptoms,
        String medicines,
        String notes,
        Origin origin) {

    /** Copies the list. */
    public Entry {
        symptoms = List.copyOf(symptoms);
        if (cramp != null && status != NightStatus.CRAMP) {
            throw new IllegalArgumentException("a row with a cramp has the status CRAMP");
        }
    }
}
