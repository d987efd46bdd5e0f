package org.crampkit.intake.scan;

import java.util.List;
import org.crampkit.intake.columns.ColumnBook;
import org.crampkit.intake.columns.Mapper;
import org.crampkit.intake.columns.Mapping;
import org.crampkit.intake.saved.SavedMapping;
import org.crampkit.intake.scan.table.RowSort;
import org.crampkit.intake.scan.table.TableFinder;
import org.crampkit.intake.values.ClockText;
import org.crampkit.intake.values.DateText;
import org.crampkit.intake.values.NumberReading;
import org.crampkit.intake.words.WordBook;
import org.jspecify.annotations.Nullable;

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

    /** Returns the same tools for a file that may follow saved mappings. */
    public ScanTools following(@Nullable SavedMapping mapping, List<SavedMapping> others) {
        return new ScanTools(book, words, finder.following(mapping, others), dates, clocks, numbers);
    }

    /** Returns the sorter of a table's rows. */
    public RowSort sort(Mapping mapping) {
        return new RowSort(mapping, words.texts("total"), dates);
    }
}
