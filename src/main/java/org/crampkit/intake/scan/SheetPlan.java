package org.crampkit.intake.scan;

import java.util.List;
import org.crampkit.intake.ReadingOptions.NightNaming;
import org.crampkit.intake.columns.Mapping;
import org.crampkit.intake.sheet.Merge;
import org.jspecify.annotations.Nullable;

/**
 * How one sheet is read.
 *
 * @param index place in the file, from 0
 * @param name sheet name, null for a text file
 * @param firstHeader number of the first header row
 * @param headerRow number of the last header row
 * @param mapping its columns
 * @param merges merged cells
 * @param naming what its date column names
 * @param dateFromOnset true where the start column holds date and time, and no other column holds the date
 * @param patient key from the sheet's name or title, null where there is none
 * @param year year of dates that name none, 0 where not known
 * @param month month of dates that are a bare day, 0 where not known
 * @param width number of columns of its header
 * @param hidden addresses of its hidden rows and columns, empty where there are none
 * @param otherScale whether most pain values lie on another scale than 0 to 10
 */
public record SheetPlan(
        int index,
        @Nullable String name,
        int firstHeader,
        int headerRow,
        Mapping mapping,
        List<Merge> merges,
        NightNaming naming,
        boolean dateFromOnset,
        @Nullable String patient,
        int year,
        int month,
        int width,
        String hidden,
        boolean otherScale) {

    /** Copies the list. */
    public SheetPlan {
        merges = List.copyOf(merges);
    }
}
