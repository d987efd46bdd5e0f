package org.crampkit.intake.grid;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.crampkit.intake.columns.Field;
import org.crampkit.intake.columns.MappedColumn;
import org.crampkit.intake.columns.Mapper;
import org.crampkit.intake.columns.Mapping;
import org.crampkit.intake.scan.ScanTools;
import org.crampkit.intake.sheet.Cell;
import org.crampkit.intake.sheet.CellKind;
import org.crampkit.intake.sheet.Row;
import org.crampkit.intake.values.DateRules;
import org.crampkit.intake.values.Moment;
import org.crampkit.intake.words.WordList;
import org.jspecify.annotations.Nullable;

/** Finds out whether a sheet is laid out as one of the {@link Grid}s. */
public final class Grids {

    private static final int LEAST_DATES = 3;
    private static final int LEAST_DAYS = 5;
    private static final int FIRST_ROWS = 20;

    private final ScanTools tools;

    /** Reads dates and words with these. */
    public Grids(ScanTools tools) {
        this.tools = tools;
    }

    /**
     * Returns the layout of a sheet, empty where it is a plain table or nothing known.
     *
     * @param first its first rows
     * @param sheetName name on its tab, null for a text file
     */
    public Optional<Grid> find(List<Row> first, @Nullable String sheetName) {
        List<Row> rows = first.stream().takeWhile(row -> !GridReader.ours(row)).toList();
        SideBySide beside = beside(rows);
        return beside == null ? turned(rows, sheetName) : Optional.of(beside);
    }

    private @Nullable SideBySide beside(List<Row> rows) {
        for (int i = 0; i < Math.min(FIRST_ROWS, rows.size()); i++) {
            SideBySide beside = SideBySide.of(rows, i);
            if (beside != null && datesOfTheirOwn(beside, rows)) {
                return beside;
            }
        }
        return null;
    }

    private Optional<Grid> turned(List<Row> rows, @Nullable String sheetName) {
        GridMonths months = new GridMonths(tools.words().numbers("month"), sheetName);
        GridEntry entries = new GridEntry(tools);
        WordList<String> weekdays = tools.words().texts("weekday");
        for (int i = 0; i < Math.min(FIRST_ROWS, rows.size()); i++) {
            boolean week = CalendarGrid.week(rows.get(i), weekdays);
            if (week && months.of(rows.subList(0, i)).known()) {
                return Optional.of(new CalendarGrid(months, entries, weekdays));
            }
            if (week && WeeksDown.starts(rows.get(i)) && crampsSaid(rows, i)) {
                return Optional.of(new WeeksDown(i, tools, entries));
            }
            if (dates(rows.get(i))) {
                return across(rows, i, entries, null);
            }
            if (PatientsAcross.keys(rows.get(i)) && datesBelow(rows, i) && crampsSaid(rows, i)) {
                return Optional.of(new PatientsAcross(i, entries));
            }
            GridMonths.Month titled = days(rows.get(i)) ? months.of(titles(rows, i)) : null;
            if (titled != null && titled.known()) {
                return across(rows, i, entries, titled);
            }
        }
        int header = MonthsAcross.header(rows, months);
        return header >= 0 && yearKnown(rows, header, months)
                ? Optional.of(new MonthsAcross(months, entries))
                : Optional.empty();
    }

    /** Returns the rows above a header, and its label, where a title may stand too. */
    private static List<Row> titles(List<Row> rows, int header) {
        List<Row> titles = new ArrayList<>(rows.subList(0, header));
        Cell label = rows.get(header).at(0);
        if (label != null) {
            titles.add(new Row(rows.get(header).number(), new @Nullable Cell[] {label}));
        }
        return titles;
    }

    private static boolean yearKnown(List<Row> rows, int header, GridMonths months) {
        return months.of(rows.subList(0, header)).year() > 0
                || rows.get(header).filled().stream()
                        .anyMatch(cell -> months.monthIn(cell.text()) > 0 && months.yearIn(cell.text()) > 0);
    }

    /** Returns whether a row is nothing but different dates, after a label. */
    private boolean dates(Row row) {
        Set<String> seen = new HashSet<>();
        int others = 0;
        for (Cell cell : row.filled()) {
            boolean label = cell.column() == 0;
            if (!label && date(cell)) {
                seen.add(cell.text());
            } else {
                others += label ? 0 : 1;
            }
        }
        return seen.size() >= LEAST_DATES && others == 0;
    }

    /** Returns whether a row is nothing but rising days of a month, after a label. */
    private static boolean days(Row row) {
        int last = 0;
        int seen = 0;
        for (Cell cell : row.filled()) {
            if (cell.column() == 0) {
                continue;
            }
            int day = DatesAcross.day(cell);
            if (day <= last) {
                return false;
            }
            last = day;
            seen++;
        }
        return seen >= LEAST_DAYS;
    }

    /** Returns whether tables side by side tell of nights, and each night has a whole date, since a month may stand above each table. */
    private boolean datesOfTheirOwn(SideBySide beside, List<Row> rows) {
        Mapping mapping = new Mapper(tools.book()).map(beside.headers(rows));
        MappedColumn dates = mapping.of(Field.NIGHT_DATE).orElse(null);
        List<Cell> cells = dates == null ? List.of() : beside.column(rows, dates.column());
        return mapping.fields() > 1
                && mapping.rivals().isEmpty()
                && cells.size() > 1
                && cells.stream().allMatch(this::date);
    }

    /** Returns whether each row below begins with a date. */
    private boolean datesBelow(List<Row> rows, int header) {
        List<Row> below = rows.subList(header + 1, rows.size());
        long dated = below.stream()
                .filter(row -> row.width() > 0)
                .map(row -> row.at(0))
                .filter(cell -> cell != null && date(cell))
                .count();
        return dated >= 2 && dated * 2 > below.size();
    }

    private boolean date(Cell cell) {
        if (cell.kind() == CellKind.DATE) {
            return true;
        }
        boolean written = cell.kind() == CellKind.TEXT && cell.text().length() >= 6;
        Moment moment =
                written ? tools.dates().read(cell.text(), DateRules.any()).orNull() : null;
        boolean either = written
                && tools.dates().read(cell.text(), DateRules.any()).code().equals("CK-151");
        return either || (moment != null && moment.time() == null);
    }

    private Optional<Grid> across(List<Row> rows, int header, GridEntry entries, GridMonths.@Nullable Month month) {
        List<List<String>> labels = new ArrayList<>();
        for (Row row : rows.subList(header + 1, rows.size())) {
            Cell label = row.at(0);
            if (label != null) {
                labels.add(List.of(label.text()));
            }
        }
        Mapping mapping = new Mapper(tools.book()).map(labels);
        boolean fieldsDown = mapping.fields() * 2 >= labels.size() && mapping.weight() >= LEAST_DATES - 1;
        boolean patientsDown = !labels.isEmpty() && mapping.fields() == 0;
        return fieldsDown || (patientsDown && crampsSaid(rows, header))
                ? Optional.of(new DatesAcross(header, fieldsDown, entries, month))
                : Optional.empty();
    }

    private static boolean crampsSaid(List<Row> rows, int header) {
        return rows.subList(0, header + 1).stream()
                .flatMap(row -> row.filled().stream())
                .anyMatch(cell -> cell.text().matches("(?is).*(cramp|kr[aä]mpf|calambre|crampe).*"));
    }
}
