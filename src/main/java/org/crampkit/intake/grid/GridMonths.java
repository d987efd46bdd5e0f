package org.crampkit.intake.grid;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crampkit.intake.sheet.Cell;
import org.crampkit.intake.sheet.Row;
import org.crampkit.intake.words.Plain;
import org.crampkit.intake.words.WordList;
import org.jspecify.annotations.Nullable;

/** Finds months and years in titles, headers and a sheet's name. */
final class GridMonths {

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(20\\d\\d)(?!\\d)");

    private final WordList<Double> words;
    private final @Nullable String sheetName;

    GridMonths(WordList<Double> words, @Nullable String sheetName) {
        this.words = words;
        this.sheetName = sheetName;
    }

    /**
     * A month.
     *
     * @param year 0 where not known
     * @param month 0 where not known
     */
    record Month(int year, int month) {

        boolean known() {
            return year > 0 && month > 0;
        }

        /** Returns year and month as they begin an ISO date. */
        String text() {
            return String.format(Locale.ROOT, "%04d-%02d", year, month);
        }
    }

    /** Returns the month that titles and the sheet's name tell of. */
    Month of(List<Row> titles) {
        int year = sheetName == null ? 0 : yearIn(sheetName);
        int month = sheetName == null ? 0 : monthIn(sheetName);
        for (Row row : titles) {
            for (Cell cell : row.filled()) {
                year = year == 0 ? yearIn(cell.text()) : year;
                month = month == 0 ? monthIn(cell.text()) : month;
            }
        }
        return new Month(year, month);
    }

    /** Returns the month that a row between two months names, null where it names none. */
    @Nullable
    Month named(Row row) {
        if (row.filled().size() > 2) {
            return null;
        }
        Month month = new Month(
                row.filled().stream()
                        .mapToInt(cell -> yearIn(cell.text()))
                        .max()
                        .orElse(0),
                row.filled().stream()
                        .mapToInt(cell -> monthIn(cell.text()))
                        .max()
                        .orElse(0));
        return month.known() ? month : null;
    }

    int yearIn(String text) {
        Matcher year = YEAR.matcher(text);
        return year.find() ? Integer.parseInt(year.group(1)) : 0;
    }

    int monthIn(String text) {
        for (String word : Plain.of(text).split("[^\\p{L}]+", -1)) {
            Double month = word.length() > 2 ? words.plain(word) : null;
            if (month != null) {
                return month.intValue();
            }
        }
        return 0;
    }
}
