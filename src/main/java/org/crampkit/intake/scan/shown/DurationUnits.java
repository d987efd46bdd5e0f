package org.crampkit.intake.scan.shown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crampkit.intake.columns.MappedColumn;
import org.crampkit.intake.sheet.Cell;
import org.crampkit.intake.sheet.CellKind;
import org.jspecify.annotations.Nullable;

/**
 * What the durations of a file show of those with two meanings: "1:30" in a column that names no unit, where a plain number, a unit, or minutes
 * that no clock has as hours show it; and "1.000", where another number shows that its sign parts decimals.
 */
public final class DurationUnits {

    private static final Pattern COLON = Pattern.compile("\\D{0,4}(\\d{1,3}):\\d{2}");
    private static final Pattern THOUSANDS = Pattern.compile("(?<![\\d.,])[1-9]\\d{0,2}([.,])\\d{3}(?![\\d.,])");
    private static final Pattern DECIMALS =
            Pattern.compile("(?<![\\d.,])(?:0+([.,])\\d+|\\d+([.,])(?:\\d{1,2}|\\d{4,}))(?![\\d.,])");
    private static final int LAST_HOUR = 23;

    private @Nullable Cell colon;
    private boolean shown;
    private String decimals = "";

    /** Notes a duration. */
    public void take(Cell cell, MappedColumn column) {
        decimal(cell);
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

    private void decimal(Cell cell) {
        Matcher number = cell.kind() == CellKind.TEXT ? DECIMALS.matcher(cell.text()) : null;
        if (number != null && number.find()) {
            String sign = number.group(1) == null ? number.group(2) : number.group(1);
            decimals = decimals.contains(sign) ? decimals : decimals + sign;
        }
    }

    /** Returns the signs that part decimals in other durations. */
    public String decimals() {
        return decimals;
    }

    /**
     * Returns whether a text holds a number such as "1.000", whose sign may part thousands or decimals.
     *
     * @param decimals signs that part decimals elsewhere
     */
    public static boolean twoMeanings(String text, String decimals) {
        Matcher number = THOUSANDS.matcher(text);
        return number.find() && (decimals.length() != 1 || !decimals.equals(number.group(1)));
    }

    /** Returns the first duration that has two meanings, null where there is none. */
    public @Nullable Cell open() {
        return shown ? null : colon;
    }
}
