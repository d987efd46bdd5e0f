package org.crampkit.intake.scan.table;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.crampkit.intake.columns.Field;
import org.crampkit.intake.columns.MappedColumn;
import org.crampkit.intake.columns.Mapping;
import org.crampkit.intake.sheet.Cell;
import org.crampkit.intake.sheet.CellKind;
import org.crampkit.intake.sheet.Row;
import org.crampkit.intake.values.DateRules;
import org.crampkit.intake.values.DateText;
import org.crampkit.intake.words.Plain;
import org.crampkit.intake.words.WordList;
import org.jspecify.annotations.Nullable;

/** Tells the rows of a table from what stands between and below them: totals, remarks, repeated headers. */
public final class RowSort {

    /** Strokes that rule a line below a header. */
    private static final Pattern RULE = Pattern.compile(":?[-=_*]{3,}:?");

    private final List<MappedColumn> columns;
    private final Set<String> headers;
    private final WordList<String> totals;
    private final DateText dates;
    private final int dateColumn;

    /** For one table. */
    public RowSort(Mapping mapping, WordList<String> totals, DateText dates) {
        this.columns = mapping.columns();
        this.headers = columns.stream().map(MappedColumn::header).collect(Collectors.toUnmodifiableSet());
        this.totals = totals;
        this.dates = dates;
        this.dateColumn = mapping.of(Field.NIGHT_DATE)
                .or(() -> mapping.of(Field.ONSET_TIME))
                .map(MappedColumn::column)
                .orElse(-1);
    }

    /** What a row is. */
    public enum Kind {
        DATA,
        REMARK,
        HEADER
    }

    /** Sorts a row. */
    public Kind sort(Row row) {
        Cell date = dateColumn < 0 ? null : row.at(dateColumn);
        if (importIds(row)) {
            return Kind.HEADER;
        }
        if (date != null && (date.kind() != CellKind.TEXT || startsWithDigit(date.text()))) {
            return Kind.DATA;
        }
        List<Cell> filled = row.filled();
        if (filled.isEmpty()) {
            return Kind.REMARK;
        }
        if (header(row)) {
            return Kind.HEADER;
        }
        if (filled.size() > 1
                && filled.stream().allMatch(cell -> RULE.matcher(cell.text()).matches())) {
            return Kind.REMARK;
        }
        if (total(filled.get(0).text()) || (date != null && total(date.text()))) {
            return Kind.REMARK;
        }
        if (filled.size() == 1) {
            return lonely(filled.get(0), date) ? Kind.REMARK : Kind.DATA;
        }
        return mapped(row) ? Kind.DATA : Kind.REMARK;
    }

    /** A third header line that one survey tool writes: the ids of its questions as JSON. */
    private static boolean importIds(Row row) {
        for (int i = 0; i < row.width(); i++) {
            Cell cell = row.at(i);
            if (cell != null) {
                return cell.text().startsWith("{\"ImportId\"");
            }
        }
        return false;
    }

    private static boolean startsWithDigit(String text) {
        return text.charAt(0) >= '0' && text.charAt(0) <= '9';
    }

    private boolean total(String text) {
        String plain = Plain.of(text);
        int space = plain.indexOf(' ');
        int last = plain.lastIndexOf(' ');
        return totals.silentPlain(plain)
                || (space > 0 && totals.silentPlain(plain.substring(0, space)))
                || (last > 0 && totals.silentPlain(plain.substring(last + 1)));
    }

    private boolean header(Row row) {
        int same = 0;
        for (int i = 0; i < row.width(); i++) {
            Cell cell = row.at(i);
            same += cell != null && headers.contains(cell.text()) ? 1 : 0;
        }
        return same >= 2;
    }

    /** Returns whether a single cell in a row is a remark: neither a date nor words that belong to a night. */
    private boolean lonely(Cell cell, @Nullable Cell date) {
        if (cell.equals(date)) {
            return dates.read(cell.text(), DateRules.any()).code().equals("CK-201");
        }
        return columns.stream()
                .noneMatch(column -> column.column() == cell.column()
                        && (column.field() == Field.NOTES || column.field() == Field.SYMPTOMS));
    }

    private boolean mapped(Row row) {
        return columns.stream().anyMatch(column -> row.at(column.column()) != null);
    }
}
