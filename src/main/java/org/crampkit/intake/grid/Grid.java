package org.crampkit.intake.grid;

import java.util.List;
import org.crampkit.intake.sheet.Row;

/** A layout that is no plain table. */
public sealed interface Grid permits CalendarGrid, DatesAcross, MonthsAcross, PatientsAcross, SideBySide, WeeksDown {

    /** Returns a few words on the layout, such as "calendar". */
    String described();

    /**
     * Returns the same cells as a table: titles numbered below 0, the header numbered 0, then a row a night or cramp, numbered
     * as the row that it stands in. Every cell keeps its own address.
     */
    List<Row> table(List<Row> rows);
}
