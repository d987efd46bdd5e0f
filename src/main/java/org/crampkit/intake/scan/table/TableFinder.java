package org.crampkit.intake.scan.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crampkit.intake.columns.Field;
import org.crampkit.intake.columns.MappedColumn;
import org.crampkit.intake.columns.Mapper;
import org.crampkit.intake.columns.Mapping;
import org.crampkit.intake.columns.ReturnColumns;
import org.crampkit.intake.saved.SavedMapping;
import org.crampkit.intake.sheet.Cell;
import org.crampkit.intake.sheet.CellKind;
import org.crampkit.intake.sheet.Row;
import org.jspecify.annotations.Nullable;

/** Finds the header of a table among the first rows of a sheet: the row, or two rows, that name most fields. */
public final class TableFinder {

    private static final int LEAST_FIELDS = 2;
    private static final int LONGEST_HEADER = 160;
    private static final int PAIR_GAIN = 1;
    private static final int LEAST_WEIGHT = 4;

    private final Mapper mapper;

    /** Finds tables whose columns this mapper knows. */
    public TableFinder(Mapper mapper) {
        this.mapper = mapper;
    }

    /** Returns a finder that follows saved mappings where they fit. */
    public TableFinder following(@Nullable SavedMapping mapping, List<SavedMapping> others) {
        return new TableFinder(mapper.following(mapping, others));
    }

    /** Returns the table of rows without a header that the chosen mapping names by letters; null where it names none. */
    public @Nullable Table headless(List<Row> rows) {
        int width = rows.stream().mapToInt(Row::width).max().orElse(0);
        Mapping mapping = mapper.lettered(width);
        return mapping == null ? null : new Table(0, 0, mapping, width, List.of());
    }

    /** Returns whether rows hold a field and its value each, with the field of the date, night below night. */
    public boolean downwards(List<Row> rows) {
        List<String> names = rows.stream()
                .map(row -> row.at(0))
                .filter(Objects::nonNull)
                .map(cell -> oneLine(cell.text()))
                .toList();
        boolean two = rows.stream().allMatch(row -> row.filled().size() <= 2);
        List<List<String>> once = names.stream().distinct().map(List::of).toList();
        if (!two || names.size() == once.size()) {
            return false;
        }
        Mapping mapping = mapper.map(once);
        return mapping.has(Field.NIGHT_DATE) && mapping.fields() > LEAST_FIELDS;
    }

    /** Returns the table with the most fields, null where no row names at least two. */
    public @Nullable Table find(List<Row> rows) {
        Table best = null;
        int upper = 0;
        int most = LEAST_FIELDS - 1;
        for (int i = 0; i < rows.size(); i++) {
            if (!wordy(rows.get(i))) {
                continue;
            }
            Table single = table(rows, i, i, mapper.map(headers(rows.get(i))));
            Table pair = pair(rows, i);
            boolean two = pair != null && score(pair) > Math.max(score(single), next(rows, i)) + PAIR_GAIN;
            Table candidate = two && pair != null ? pair : single;
            if (better(candidate, best, most) && !rowsBelow(best, rows.subList(upper, i), rows.get(i))) {
                most = score(candidate);
                best = candidate;
                upper = i;
            }
        }
        if (best == null) {
            return null;
        }
        boolean single = best.lastHeader() == best.firstHeader();
        boolean units = single && upper + 1 < rows.size() && UnitRow.is(rows.get(upper + 1));
        return units
                ? table(rows, upper, upper + 1, mapper.settled(united(rows.get(upper), rows.get(upper + 1))))
                : best.with(mapper.settled(headers(rows, upper, best)));
    }

    /** Returns whether a table names more fields than the best so far, or as many that speak more for cramps. */
    private static boolean better(Table candidate, @Nullable Table best, int most) {
        boolean weightier =
                best != null && candidate.mapping().weight() > best.mapping().weight();
        return score(candidate) > most || (weightier && score(candidate) == most);
    }

    /** Returns whether nights stand below the header of a diary, so that a header further down is that of the next table. */
    private static boolean rowsBelow(@Nullable Table best, List<Row> rows, Row next) {
        boolean diary = best != null
                && (best.mapping().weight() >= LEAST_WEIGHT || best.cramps() || repeats(best.mapping(), next));
        MappedColumn date = best == null || !diary
                ? null
                : best.mapping().of(Field.NIGHT_DATE).orElse(null);
        if (best == null || date == null) {
            return false;
        }
        return rows.stream()
                .filter(row -> row.number() > best.lastHeader())
                .map(row -> row.at(date.column()))
                .anyMatch(cell -> cell != null
                        && (cell.kind() == CellKind.DATE
                                || Character.isDigit(cell.text().charAt(0))));
    }

    /** Returns whether a row holds every header of a table once more. */
    private static boolean repeats(Mapping mapping, Row row) {
        return mapping.columns().stream().allMatch(column -> row.filled().stream()
                .anyMatch(cell -> cell.text().equals(column.header())));
    }

    /**
     * Returns how the rows below a header between rows are read: by its own columns where each is known for sure, and they are
     * others than before; else by the columns before, where they stand there.
     */
    public Mapping below(Row header, Mapping before) {
        Mapping own = mapper.settled(headers(header));
        boolean whole = before.saved() == null
                && own.rivals().isEmpty()
                && own.columns().size() == header.filled().size()
                && own.columns().stream().noneMatch(column -> column.how().equals(MappedColumn.MISSPELT));
        boolean same = Stream.of(Field.PATIENT_ID, Field.NIGHT_DATE)
                .allMatch(field -> named(own, field).equals(named(before, field)));
        return whole && same && !fields(own).equals(fields(before)) ? own : before.under(header);
    }

    private static String named(Mapping mapping, Field field) {
        return mapping.of(field).map(MappedColumn::header).orElse("");
    }

    private static Set<String> fields(Mapping mapping) {
        return mapping.columns().stream()
                .map(column -> column.field().key() + column.group() + column.choice())
                .collect(Collectors.toSet());
    }

    /** Returns the headers with the units below them. */
    private static List<List<String>> united(Row header, Row units) {
        List<List<String>> headers = new ArrayList<>();
        for (int i = 0; i < Math.max(header.width(), units.width()); i++) {
            Cell above = header.at(i);
            Cell below = units.at(i);
            if (above == null) {
                headers.add(below == null ? List.of() : List.of(oneLine(below.text())));
            } else {
                String name = oneLine(above.text());
                headers.add(List.of(below == null ? name : UnitRow.joined(name, below)));
            }
        }
        return headers;
    }

    private static List<List<String>> headers(List<Row> rows, int upper, Table found) {
        return found.lastHeader() == found.firstHeader()
                ? headers(rows.get(upper))
                : headers(rows.get(upper), rows.get(upper + 1));
    }

    private @Nullable Table pair(List<Row> rows, int i) {
        boolean follows =
                i + 1 < rows.size() && rows.get(i + 1).number() == rows.get(i).number() + 1;
        if (!follows || !wordy(rows.get(i + 1))) {
            return null;
        }
        return table(rows, i, i + 1, mapper.map(headers(rows.get(i), rows.get(i + 1))));
    }

    /** Returns the score of the next row as a header of its own. */
    private int next(List<Row> rows, int i) {
        return score(table(rows, i + 1, i + 1, mapper.map(headers(rows.get(i + 1)))));
    }

    private static Table table(List<Row> rows, int first, int last, Mapping mapping) {
        int width = Math.max(rows.get(first).width(), rows.get(last).width());
        return new Table(rows.get(first).number(), rows.get(last).number(), mapping, width, rows.subList(0, first));
    }

    /** Returns how many fields the headers name; places alone are no header, since rows hold them too. */
    private static int score(Table table) {
        if (table.mapping().columns().stream().allMatch(column -> column.choice() != null)) {
            return 0;
        }
        return (int) table.mapping().columns().stream()
                .map(column -> column.field().key() + column.group() + (column.choice() == null ? "" : column.choice()))
                .distinct()
                .count();
    }

    /** Returns whether a row may be a header: more words than numbers and dates, none too long. */
    private static boolean wordy(Row row) {
        int words = 0;
        int others = 0;
        for (Cell cell : row.filled()) {
            boolean word = cell.kind() == CellKind.TEXT && cell.text().chars().anyMatch(Character::isLetter);
            words += word ? 1 : 0;
            others += word ? 0 : 1;
            boolean ours = cell.text().startsWith(ReturnColumns.PREFIX);
            if (!ours && cell.text().length() > LONGEST_HEADER) {
                return false;
            }
        }
        return words >= LEAST_FIELDS && words > others;
    }

    private static List<List<String>> headers(Row row) {
        List<List<String>> headers = new ArrayList<>();
        for (int i = 0; i < row.width(); i++) {
            Cell cell = row.at(i);
            headers.add(cell == null ? List.of() : List.of(oneLine(cell.text())));
        }
        return headers;
    }

    private static List<List<String>> headers(Row upper, Row lower) {
        List<List<String>> headers = new ArrayList<>();
        String group = "";
        for (int i = 0; i < Math.max(upper.width(), lower.width()); i++) {
            Cell above = upper.at(i);
            Cell below = lower.at(i);
            group = above == null ? group : oneLine(above.text());
            if (below == null) {
                headers.add(above == null ? List.of() : List.of(group));
            } else {
                String own = oneLine(below.text());
                headers.add(group.isEmpty() ? List.of(own) : List.of(group + " " + own, own, group));
            }
        }
        return headers;
    }

    private static String oneLine(String text) {
        return text.indexOf('\n') < 0 ? text : text.replace('\n', ' ').replace("\r", "");
    }
}
