package org.crampkit.intake.values;

import org.crampkit.intake.ReadingOptions.DateOrder;
import org.jspecify.annotations.Nullable;

/**
 * How the dates of a column are to be read.
 *
 * @param order order of day and month, null where not settled: then an ambiguous date stays unclear
 * @param year the year of dates that name none, 0 where not known
 * @param month the month of dates that are a bare day such as "28", 0 where not known
 * @param lastYear two-digit years are read as the last year of this century-span that ends here, such as 2027
 */
public record DateRules(@Nullable DateOrder order, int year, int month, int lastYear) {

    private static final int LAST_OF_ANY = 2099;

    /** Reads any date that names its day, month and year, in either order. */
    public static DateRules any() {
        return new DateRules(null, 2000, 0, LAST_OF_ANY);
    }

    /** Returns whether any year may be meant. */
    boolean open() {
        return lastYear == LAST_OF_ANY;
    }

    /** Returns a two-digit year in full. */
    int full(int twoDigits) {
        int year = lastYear - lastYear % 100 + twoDigits;
        return year > lastYear ? year - 100 : year;
    }
}
