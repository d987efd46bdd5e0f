package org.crampkit.intake.grid;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crampkit.intake.columns.Field;
import org.crampkit.intake.sheet.Cell;
import org.crampkit.intake.sheet.CellKind;
import org.crampkit.intake.sheet.Row;
import org.crampkit.intake.words.Plain;
import org.crampkit.intake.words.WordList;
import org.jspecify.annotations.Nullable;

/** A month as a calendar shows it: a column a weekday, the days' numbers, and below or beside each what was written. */
final class CalendarGrid implements Grid {

    private static final int WEEKDAYS = 5;

    /** Days in the first row of a calendar that starts after the first week of its month. */
    private static final int LEAST_DAYS = 3;

    private static final Pattern DAY = Pattern.compile("(?s)(\\d{1,2})(?:[.:\\s]+(.*))?");

    /** The days of a week by their first letters, in Spanish, French, German and English, from Monday or Sunday. */
    private static final Set<String> LETTERS =
            Set.of("lmxjvsd", "dlmxjvs", "lmmjvsd", "dlmmjvs", "mdmdfss", "smdmdfs", "mtwtfss", "smtwtfs");

    /** Stands for the date of a cell that is under no day. */
    private static final String NO_DAY = "no day above";

    private final GridMonths months;
    private final GridEntry entries;
    private final WordList<String> weekdays;

    CalendarGrid(GridMonths months, GridEntry entries, WordList<String> weekdays) {
        this.months = months;
        this.entries = entries;
        this.weekdays = weekdays;
    }

    /** Returns whether a row names the days of a week. */
    static boolean week(Row row, WordList<String> weekdays) {
        Set<String> named = new HashSet<>();
        StringBuilder letters = new StringBuilder();
        for (Cell cell : row.filled()) {
            String plain = Plain.of(cell.text());
            letters.append(plain.length() == 1 ? plain : " ");
            if (cell.kind() == CellKind.TEXT && plain.length() > 1 && weekdays.silentPlain(plain)) {
                named.add(plain);
            }
        }
        return named.size() >= WEEKDAYS || LETTERS.contains(letters.toString());
    }

    @Override
    public String described() {
        return "calendar";
    }

    @Override
    public List<Row> table(List<Row> rows) {
        List<Row> titles = new ArrayList<>();
        int first = 0;
        while (first < rows.size() && !week(rows.get(first), weekdays)) {
            titles.add(rows.get(first));
            first++;
        }
        Rows table = new Rows(titles);
        List<Field> header = new ArrayList<>(List.of(Field.NIGHT_DATE));
        header.addAll(GridEntry.FIELDS);
        table.header(header, entries);
        GridMonths.Month month = months.of(titles);
        Map<Integer, Cell> days = new TreeMap<>();
        for (Row row : rows.subList(first, rows.size())) {
            GridMonths.Month next = months.named(row);
            if (next != null) {
                month = next;
            } else if (!week(row, weekdays)) {
                row(row, month, days, table);
            }
        }
        return table.list();
    }

    private void row(Row row, GridMonths.Month month, Map<Integer, Cell> days, Rows table) {
        boolean numbers = dayNumbers(row, days);
        Map<Integer, Cell> week = new TreeMap<>();
        for (Cell cell : row.filled()) {
            Matcher day = DAY.matcher(cell.text());
            if (numbers && day.matches() && !entries.clocked(cell.text())) {
                week.put(cell.column(), new Cell(cell.row(), cell.column(), day.group(1), CellKind.TEXT));
                String beside = day.group(2);
                if (beside != null && !beside.isBlank()) {
                    entry(cell, beside.strip(), day.group(1), month, table);
                }
            } else {
                Cell above = days.get(cell.column());
                entry(cell, cell.text(), above == null ? null : above.text(), month, table);
            }
        }
        if (!week.isEmpty()) {
            days.clear();
            days.putAll(week);
        }
    }

    /** Returns whether a row holds the numbers of days: each one more than the one to its left, and none seen before. */
    private boolean dayNumbers(Row row, Map<Integer, Cell> days) {
        int before = days.values().stream()
                .mapToInt(cell -> Integer.parseInt(cell.text()))
                .max()
                .orElse(0);
        int last = -1;
        int numbers = 0;
        for (Cell cell : row.filled()) {
            Matcher day = DAY.matcher(cell.text());
            if (!day.matches() || entries.counted(cell.text()) || entries.clocked(cell.text())) {
                continue;
            }
            int value = Integer.parseInt(day.group(1));
            boolean starts = before == 0 || value == before % 31 + 1 || value == 1;
            boolean follows = last < 0 ? starts : value == last + 1;
            if (!follows) {
                return false;
            }
            last = value;
            numbers++;
        }
        boolean partOfMonth = before == 0 && last - numbers >= 1;
        boolean most = numbers * 2 > row.filled().size() && (!partOfMonth || numbers >= LEAST_DAYS);
        if (most && row.filled().size() > 0 && last - numbers < before && before > 0 && last - numbers + 1 == 1) {
            days.clear();
        }
        return most;
    }

    private void entry(Cell cell, String text, @Nullable String day, GridMonths.Month month, Rows table) {
        String date = day == null ? NO_DAY : String.format(Locale.ROOT, "%s-%02d", month.text(), Integer.parseInt(day));
        Cell told = new Cell(cell.row(), cell.column(), text, cell.kind());
        if (GridEntry.explains(text)) {
            List<@Nullable Cell> remark = new ArrayList<>();
            remark.add(null);
            remark.add(told);
            table.add(cell.row(), remark);
            return;
        }
        for (List<@Nullable Cell> parts : entries.read(told)) {
            List<@Nullable Cell> cells = new ArrayList<>();
            cells.add(new Cell(cell.row(), cell.column(), date, CellKind.TEXT));
            cells.addAll(parts);
            table.add(cell.row(), cells);
        }
    }
}
