package org.crampkit.intake.scan.shown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crampkit.intake.columns.MappedColumn;
import org.crampkit.intake.sheet.Cell;
import org.crampkit.intake.sheet.CellKind;
import org.jspecify.annotations.Nullable;

/** Durations such as "1:30" in a column that names no unit: a plain number, a unit, or minutes that no clock has as hours show it. */
public final class DurationUnits {

    private static final Pattern COLON = Pattern.compile("\\D{0,4}(\\d{1,3}):\\d{2}");
    private static final int LAST_HOUR = 23;

    private @Nullable Cell colon;
    private boolean shown;

    /** Notes a duration. */
    public void take(Cell cell, MappedColumn column) {
        if (!column.unit().isEmpty() || cell.kind() == CellKind.TIME) {
            return;
        }
        Matcher matcher = COLON.matcher(cell.text());
        if (!matcher.matches()) {
            shown |= cell.text().chars().anyMatch(Character::isDigit);
        } else if (Integer.parseInt(matcher.group(1)) > LAST_HOUR) {
            shown = true;
        } else {
            colon = colon == null ? cell : colon;
        }
    }

    /** Returns the first duration that has two meanings, null where there is none. */
    public @Nullable Cell open() {
        return shown ? null : colon;
    }
}
