package org.crampkit.intake.text;

import com.opencsv.RFC4180Parser;
import com.opencsv.RFC4180ParserBuilder;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.crampkit.intake.sheet.Cell;
import org.crampkit.intake.sheet.CellKind;
import org.crampkit.intake.sheet.Limits;
import org.crampkit.intake.sheet.Row;
import org.jspecify.annotations.Nullable;

/**
 * Puts physical lines together to records. A quote that is never closed costs its own line only: after
 * {@value #LONGEST_RECORD} lines, or at the end of the file, the line is read as if the quote were a letter.
 */
final class RecordReader {

    private static final int LONGEST_RECORD = 60;

    /** Fewest delimiters that make a line look like a row. */
    private static final int FEWEST = 2;

    private final LineSource lines;
    private final CsvShape shape;
    private final RFC4180Parser parser;
    private @Nullable Cell[] scratch = new @Nullable Cell[32];
    private int usual;
    private int openColumn = -1;

    RecordReader(LineSource lines, CsvShape shape) {
        this.lines = lines;
        this.shape = shape;
        this.parser = new RFC4180ParserBuilder()
                .withSeparator(shape.delimiter())
                .withQuoteChar(shape.quote())
                .build();
    }

    /** Returns the next record that is not blank, null after the last. */
    @Nullable
    Row next() throws IOException {
        openColumn = -1;
        for (String line = lines.next(); line != null; line = lines.next()) {
            Row row = line.indexOf(shape.quote()) < 0 ? plain(line, lines.number()) : quoted(line);
            if (!row.blank()) {
                return row;
            }
        }
        return null;
    }

    /** Returns the column of the quote that the last record opened and never closed, -1 where there was none. */
    int openColumn() {
        return openColumn;
    }

    private Row plain(String line, int number) {
        int width = 0;
        int start = 0;
        char delimiter = shape.delimiter();
        while (true) {
            int end = line.indexOf(delimiter, start);
            width = put(width, number, line, start, end < 0 ? line.length() : end);
            if (end < 0) {
                usual = width - 1;
                return new Row(number, Arrays.copyOf(scratch, width));
            }
            start = end + 1;
        }
    }

    private int put(int column, int number, String line, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && blank(line.charAt(start))) {
            start++;
        }
        while (end > start && blank(line.charAt(end - 1))) {
            end--;
        }
        Limits.checkCell(end - start);
        Limits.checkWidth(column + 1);
        if (column == scratch.length) {
            scratch = Arrays.copyOf(scratch, column * 2);
        }
        scratch[column] = start == end ? null : new Cell(number, column, line.substring(start, end), CellKind.TEXT);
        return column + 1;
    }

    private static boolean blank(char c) {
        return c <= ' ' || c == '\u00A0' || c == '\uFEFF' || c == '\u202F';
    }

    private Row quoted(String first) throws IOException {
        int number = lines.number();
        RecordScan scan = RecordScan.of(first, shape.delimiter(), shape.quote(), false);
        if (!scan.open()) {
            return parsed(first, number);
        }
        List<String> taken = new ArrayList<>();
        StringBuilder record = new StringBuilder(first);
        while (scan.open() && taken.size() < LONGEST_RECORD) {
            String line = lines.next();
            if (line == null) {
                break;
            }
            taken.add(line);
            if (wholeRow(line)) {
                break;
            }
            record.append('\n').append(line);
            scan = RecordScan.of(line, shape.delimiter(), shape.quote(), true);
        }
        if (!scan.open()) {
            return parsed(record.toString(), number);
        }
        openColumn =
                RecordScan.of(first, shape.delimiter(), shape.quote(), false).delimiters();
        for (int i = taken.size() - 1; i >= 0; i--) {
            lines.giveBack(taken.get(i));
        }
        return plain(first.replace(String.valueOf(shape.quote()), ""), number);
    }

    /** Returns whether a line is a row of its own and not the rest of a quoted text: it has as many columns as the rows before. */
    private boolean wholeRow(String line) {
        RecordScan alone = RecordScan.of(line, shape.delimiter(), shape.quote(), false);
        return usual >= FEWEST && alone.delimiters() == usual;
    }

    private Row parsed(String record, int number) {
        String[] fields;
        try {
            fields = parser.parseLine(record);
        } catch (IOException e) {
            return plain(record.replace(String.valueOf(shape.quote()), ""), number);
        }
        int width = 0;
        for (String field : fields) {
            String text = field == null ? "" : field;
            width = put(width, number, text, 0, text.length());
        }
        return new Row(number, Arrays.copyOf(scratch, width));
    }
}
