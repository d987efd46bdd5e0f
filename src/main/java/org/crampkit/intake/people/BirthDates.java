package org.crampkit.intake.people;

import java.time.LocalDate;
import java.util.List;
import org.crampkit.intake.ReadingOptions.DateOrder;
import org.crampkit.intake.scan.PatientHeader;
import org.crampkit.intake.sheet.Cell;
import org.crampkit.intake.sheet.Row;
import org.crampkit.intake.values.DateRules;
import org.crampkit.intake.values.DateText;
import org.crampkit.intake.values.Moment;
import org.jspecify.annotations.Nullable;

/** Reads the birth dates of a list; the order of day and month is taken from the whole column. */
final class BirthDates {

    private static final int OLDEST = 125;

    private final DateText dates;
    private final DateRules rules;
    private final LocalDate today;

    private BirthDates(DateText dates, DateRules rules, LocalDate today) {
        this.dates = dates;
        this.rules = rules;
        this.today = today;
    }

    static BirthDates of(DateText dates, PatientHeader header, List<Row> rows, LocalDate today) {
        boolean dayFirst = false;
        boolean monthFirst = false;
        for (Row row : rows) {
            for (Cell cell : row.filled()) {
                if ("birth_date".equals(header.columns().get(cell.column()))) {
                    DateText.Sign sign = dates.orderOf(cell.text());
                    dayFirst |= sign == DateText.Sign.DMY;
                    monthFirst |= sign == DateText.Sign.MDY;
                }
            }
        }
        DateOrder order = dayFirst == monthFirst ? null : dayFirst ? DateOrder.DMY : DateOrder.MDY;
        return new BirthDates(dates, new DateRules(order, 0, 0, today.getYear()), today);
    }

    /** Returns a birth date, null where the cell is blank or wrong; what is wrong is noted in the row. */
    @Nullable
    LocalDate read(ListRow row) {
        String text = row.text("birth_date");
        if (text.isEmpty()) {
            return null;
        }
        var reading = dates.read(text, rules);
        Moment moment = reading.orNull();
        if (moment == null) {
            if (reading.code().equals("CK-151") || reading.code().equals("CK-201")) {
                row.warn("CK-402", "birth_date", text);
            } else {
                row.reject("CK-402", "birth_date");
            }
            return null;
        }
        boolean possible = !moment.date().isAfter(today) && moment.date().isAfter(today.minusYears(OLDEST));
        if (!possible) {
            row.reject("CK-402", "birth_date");
        }
        return possible ? moment.date() : null;
    }
}
