package org.crampkit.audit.count;

import java.time.LocalDate;
import org.crampkit.diary.Entry;
import org.crampkit.diary.Night;
import org.crampkit.diary.Period;
import org.crampkit.diary.SourceCell;
import org.jspecify.annotations.Nullable;

/** Where in a patient's record a count comes from. */
public sealed interface Place {

    /** All rows of the patient's nights in the period. */
    Place DIARY = new OfDiary();

    /** All rows of the patient's nights in the period. */
    record OfDiary() implements Place {}

    /**
     * All rows of some nights.
     *
     * @param nights the nights
     */
    record OfNights(Period nights) implements Place {}

    /**
     * Every row of one night.
     *
     * @param night the night
     */
    record OfNight(Night night) implements Place {}

    /**
     * One row.
     *
     * @param source the row
     * @param night its night, null where that could not be read
     */
    record OfRow(SourceCell source, @Nullable LocalDate night) implements Place {

        /** Returns the place of a diary row. */
        public static OfRow of(Entry entry) {
            return new OfRow(entry.origin().cellOf(""), entry.night());
        }
    }

    /**
     * A day without a diary row: that of a flag, a handout, or a night that was left out.
     *
     * @param day the day
     */
    record OfDay(LocalDate day) implements Place {}
}
