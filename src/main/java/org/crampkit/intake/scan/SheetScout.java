package org.crampkit.intake.scan;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.crampkit.intake.columns.Field;
import org.crampkit.intake.columns.MappedColumn;
import org.crampkit.intake.columns.Mapping;
import org.crampkit.intake.scan.shown.DayNames;
import org.crampkit.intake.scan.shown.Subject;
import org.crampkit.intake.scan.table.DateClocks;
import org.crampkit.intake.scan.table.HiddenParts;
import org.crampkit.intake.scan.table.PainScale;
import org.crampkit.intake.scan.table.RowSort;
import org.crampkit.intake.scan.table.RunningNumbers;
import org.crampkit.intake.scan.table.Section;
import org.crampkit.intake.scan.table.Table;
import org.crampkit.intake.sheet.Cell;
import org.crampkit.intake.sheet.CellKind;
import org.crampkit.intake.sheet.Merge;
import org.crampkit.intake.sheet.Row;
import org.crampkit.intake.sheet.SheetHead;
import org.crampkit.intake.spoken.NightPair;
import org.crampkit.intake.spoken.SeveralTimes;
import org.crampkit.intake.values.Cached;
import org.crampkit.intake.values.ClockText;
import org.crampkit.intake.values.DateRules;
import org.crampkit.intake.values.DateText.Sign;
import org.crampkit.intake.values.Moment;
import org.jspecify.annotations.Nullable;

/** Looks at one sheet: finds its table in the first rows, then gathers evidence from all. */
final class SheetScout {

    private static final int FIRST_ROWS = 80;
    private static final int MOST_CACHED = 50_000;
    private static final LocalTime NOON = LocalTime.NOON;
    private static final DateRules ANY = DateRules.any();

    private final SheetHead head;
    private final ScanTools tools;
    private final Evidence evidence;
    private final List<Row> first = new ArrayList<>();
    private final List<Merge> merges = new ArrayList<>();
    private final Map<String, Sign> signs = new HashMap<>();
    private final Map<String, Boolean> earlies = new HashMap<>();
    private final HiddenParts hidden = new HiddenParts();

    /** Whether a header of dates says what they name. */
    private final Map<String, Boolean> saying = new HashMap<>();

    private final Cached<Boolean> pairs = new Cached<>(text -> NightPair.of(text) != null);
    private @Nullable Table table;
    private @Nullable RowSort sort;
    private @Nullable Subject subject;
    private boolean searched;
    private @Nullable Mapping standing;
    private final DateClocks clocks = new DateClocks();
    private int starts;
    private int moments;
    private final PainScale pains;

    SheetScout(SheetHead head, ScanTools tools, Evidence evidence) {
        this.head = head;
        this.tools = tools;
        this.evidence = evidence;
        this.pains = new PainScale(tools.numbers());
    }

    SheetHead head() {
        return head;
    }

    @Nullable
    Table table() {
        return table;
    }

    List<Row> firstRows() {
        return first;
    }

    List<Merge> merges() {
        return merges;
    }

    /** Returns whether most values of the start column hold a date and a time. */
    boolean startsAreMoments() {
        return moments > 0 && moments * 2 > starts;
    }

    /** Returns whether most pain values lie above 10. */
    boolean otherScale() {
        return pains.other();
    }

    /** Takes a row; returns whether more are wanted. */
    boolean row(Row row) {
        if (searched) {
            if (table != null) {
                data(row);
            }
            return table != null;
        }
        first.add(row);
        if (first.size() >= FIRST_ROWS) {
            search();
        }
        return !searched || table != null;
    }

    void merged(Merge merge) {
        merges.add(merge);
    }

    HiddenParts hidden() {
        return hidden;
    }

    void end() {
        if (!searched) {
            search();
        }
    }

    /** Returns whether a column of symptoms names the cramps themselves. */
    boolean tracker() {
        return subject != null && subject.tracker();
    }

    /** Returns the cell that shows that the sheet is about another complaint than cramps, null where none does. */
    @Nullable
    Cell otherSubject() {
        return subject == null ? null : subject.other();
    }

    private void search() {
        searched = true;
        Table headed = tools.finder().find(first);
        boolean dated = headed != null && headed.mapping().has(Field.NIGHT_DATE);
        Table lettered = dated ? null : tools.finder().headless(first);
        Table found = lettered == null ? headed : lettered;
        if (found == null) {
            return;
        }
        MappedColumn numbers = RunningNumbers.in(found, first);
        Table kept = numbers == null ? found : found.with(found.mapping().without(numbers));
        MappedColumn days = DayNames.in(kept, first, tools.words().texts("weekday"));
        kept = days == null ? kept : kept.with(kept.mapping().without(days));
        Table settled = kept;
        table = settled;
        subject = new Subject(kept, head.name(), tools.words());
        sort = tools.sort(kept.mapping());
        first.stream().filter(row -> row.number() > settled.lastHeader()).forEach(this::data);
    }

    private void data(Row row) {
        RowSort sorter = sort;
        Table found = table;
        if (sorter == null || found == null || between(row, found, sorter)) {
            return;
        }
        boolean plainDate = false;
        String dateHeader = "";
        Mapping here = standing == null ? found.mapping() : standing;
        count(row, here);
        for (MappedColumn column : here.columns()) {
            Cell cell = row.at(column.column());
            if (cell == null) {
                continue;
            }
            switch (column.field()) {
                case PATIENT_ID -> evidence.keys().note(cell.text());
                case NIGHT_DATE -> {
                    date(cell);
                    clock(cell);
                    plainDate = plainDate(cell, column);
                    dateHeader = column.header();
                }
                case PAIN_NRS -> pains.take(cell);
                case DURATION_MIN -> evidence.durations().take(cell, column);
                default -> {
                    // settles nothing of the file as a whole
                }
            }
        }
        starts(row, here, plainDate, dateHeader);
    }

    private void count(Row row, Mapping here) {
        evidence.countRow();
        if (subject != null) {
            subject.take(row, here.columns());
        }
    }

    /** Returns whether a row stands between the rows of the table: a title, the header once more, a remark. */
    private boolean between(Row row, Table found, RowSort sorter) {
        Section section = Section.of(row, found.mapping(), tools.words().numbers("month"));
        if (section != null) {
            if (section.patient() != null) {
                evidence.keys().note(section.patient());
            }
            return true;
        }
        RowSort.Kind kind = sorter.sort(row);
        if (kind == RowSort.Kind.HEADER) {
            standing = tools.finder().below(row, standing == null ? found.mapping() : standing);
            sort = tools.sort(standing);
        }
        return kind != RowSort.Kind.DATA;
    }

    /** Notes the time that a date carries. */
    private void clock(Cell cell) {
        if (cell.text().length() > 10 && moment(cell)) {
            clocks.take(cell);
        }
    }

    DateClocks clocks() {
        return clocks;
    }

    private void starts(Row row, Mapping here, boolean plainDate, String dateHeader) {
        for (MappedColumn column : here.columns()) {
            Cell cell = column.field() == Field.ONSET_TIME ? row.at(column.column()) : null;
            if (cell == null) {
                continue;
            }
            starts++;
            evidence.start(cell);
            boolean moment = moment(cell);
            moments += moment ? 1 : 0;
            if (moment && !here.has(Field.NIGHT_DATE)) {
                date(cell);
            } else if (plainDate && !moment && early(cell)) {
                evidence.early(cell, dateHeader);
            }
        }
    }

    private void date(Cell cell) {
        if (cell.kind() == CellKind.TEXT) {
            Sign sign = signs.get(cell.text());
            if (sign == null) {
                sign = tools.dates().orderOf(cell.text());
                if (signs.size() < MOST_CACHED) {
                    signs.put(cell.text(), sign);
                }
            }
            evidence.date(cell, sign);
        }
    }

    /** Returns whether a date cell holds no time and its header does not say what it names. */
    private boolean plainDate(Cell cell, MappedColumn column) {
        boolean said = saying.computeIfAbsent(
                column.header(),
                header -> tools.book().namesEvening(header) || tools.book().namesMorning(header));
        if (said || pairs.read(cell.text())) {
            return false;
        }
        return cell.text().length() <= 10 || DateClocks.midnight(cell) || !moment(cell);
    }

    private boolean moment(Cell cell) {
        if (cell.text().length() < 8 || cell.kind() == CellKind.TIME) {
            return false;
        }
        Moment moment = tools.dates().read(cell.text(), ANY).orNull();
        boolean ambiguous = tools.dates().read(cell.text(), ANY).code().equals("CK-151");
        return (moment != null && moment.time() != null)
                || (ambiguous && cell.text().indexOf(':') > 0);
    }

    private boolean early(Cell cell) {
        Boolean known = earlies.get(cell.text());
        if (known == null) {
            ClockText clocks = tools.clocks();
            known = SeveralTimes.parts(cell.text()).stream()
                    .map(part -> clocks.read(part).orNull())
                    .anyMatch(onset -> onset != null
                            && onset.time() != null
                            && onset.time().isBefore(NOON));
            if (earlies.size() < MOST_CACHED) {
                earlies.put(cell.text(), known);
            }
        }
        return known;
    }

    /** Returns the date rules that read any date in either order. */
    static DateRules anyDate() {
        return ANY;
    }
}
