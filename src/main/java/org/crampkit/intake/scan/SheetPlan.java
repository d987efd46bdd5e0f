package org.crampkit.intake.scan;

import java.util.List;
import org.crampkit.intake.ReadingOptions.NightNaming;
import org.crampkit.intake.columns.MappedColumn;
import org.crampkit.intake.columns.Mapping;
import org.crampkit.intake.scan.table.Section;
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
 * @param namingSure whether its header or a person says so
 * @param dateFromOnset true where the start column holds date and time, and no other column holds the date
 * @param patient key from the sheet's name or title, null where there is none
 * @param year year of dates that name none, 0 where not known
 * @param month month of dates that are a bare day, 0 where not known
 * @param width number of columns of its header
 * @param hidden addresses of its hidden rows and columns, empty where there are none
 * @param bareDates whether every date carries the time 00:00 and nothing else, which is no time of a cramp
 * @param otherScale whether most pain values lie on another scale than 0 to 10
 * @param tracker whether its column of symptoms names the cramps themselves, so that a row with another symptom tells of none
 */
public record SheetPlan(
        int index,
        @Nullable String name,
        int firstHeader,
        int headerRow,
        Mapping mapping,
        List<Merge> merges,
        NightNaming naming,
        boolean namingSure,
        boolean dateFromOnset,
        @Nullable String patient,
        int year,
        int month,
        int width,
        String hidden,
        boolean bareDates,
        boolean otherScale,
        boolean tracker) {

    /** Returns the same for the rows below a title between them. */
    public SheetPlan under(Section section) {
        return new SheetPlan(
                index,
                name,
                firstHeader,
                headerRow,
                mapping,
                merges,
                naming,
                namingSure,
                dateFromOnset,
                section.patient() == null ? patient : section.patient(),
                section.year() == 0 ? year : section.year(),
                section.month() == 0 ? month : section.month(),
                width,
                hidden,
                bareDates,
                otherScale,
                tracker);
    }

    /** Returns the same with the columns in other places, or with others. */
    public SheetPlan with(Mapping moved) {
        int last = moved.columns().stream().mapToInt(MappedColumn::column).max().orElse(-1);
        return new SheetPlan(
                index,
                name,
                firstHeader,
                headerRow,
                moved,
                merges,
                naming,
                namingSure,
                dateFromOnset,
                patient,
                year,
                month,
                Math.max(width, last + 1),
                hidden,
                bareDates,
                otherScale,
                tracker);
    }

    /** Copies the list. */
    public SheetPlan {
        merges = List.copyOf(merges);
    }
}
