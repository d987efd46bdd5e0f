package org.crampkit.intake.scan;

import org.crampkit.intake.columns.ColumnBook;
import org.crampkit.intake.columns.Mapper;
import org.crampkit.intake.columns.Mapping;
import org.crampkit.intake.scan.table.RowSort;
import org.crampkit.intake.scan.table.TableFinder;
import org.crampkit.intake.values.ClockText;
import org.crampkit.intake.values.DateText;
import org.crampkit.intake.values.NumberReading;
import org.crampkit.intake.words.WordBook;

/**
 * What both passes read with.
 *
 * @param book columns
 * @param words value words
 * @param finder finds tables
 * @param dates reads dates
 * @param clocks reads times
 * @param numbers reads numbers
 */
public record ScanTools(
        ColumnBook book, WordBook words, TableFinder finder, DateText dates, ClockText clocks, NumberReading numbers) {

    /** With the column book and the words. */
    public static ScanTools of(ColumnBook book, WordBook words) {
        return new ScanTools(
                book,
                words,
                new TableFinder(new Mapper(book)),
                new DateText(words),
                new ClockText(words),
                new NumberReading(words));
    }

    /** Returns the sorter of a table's rows. */
    public RowSort sort(Mapping mapping) {
        return new RowSort(mapping, words.texts("total"), dates);
    }
}
