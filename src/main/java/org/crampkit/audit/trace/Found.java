package org.crampkit.audit.trace;

import java.time.LocalDate;
import java.util.List;
import org.crampkit.audit.count.FigureId;
import org.jspecify.annotations.Nullable;

/**
 * One patient's part of a figure.
 *
 * @param figure the figure
 * @param patient the patient's key; "" where the rows name nobody
 * @param count how many of the figure are this patient's
 * @param value the patient's part of an average, null where the figure is a count
 * @param places where they stand, a line for each file and sheet
 */
public record Found(FigureId figure, String patient, int count, @Nullable Double value, List<Where> places) {

    /** Copies the list. */
    public Found {
        places = List.copyOf(places);
    }

    /**
     * Rows of one file and the days they are about.
     *
     * @param file file name; "" for days without a diary row
     * @param sheet sheet name, null for a CSV
     * @param rows row numbers, in order
     * @param days nights of the rows, days of flags and handouts, nights left out; in order
     */
    public record Where(String file, @Nullable String sheet, List<Integer> rows, List<LocalDate> days) {
        /** Copies the lists. */
        public Where {
            rows = List.copyOf(rows);
            days = List.copyOf(days);
        }
    }
}
