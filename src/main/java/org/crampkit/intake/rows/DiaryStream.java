package org.crampkit.intake.rows;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.crampkit.diary.SourceCell;
import org.crampkit.diary.patient.PatientKey;
import org.crampkit.intake.ReadingSink;
import org.crampkit.intake.Rejection;
import org.crampkit.intake.Warning;
import org.crampkit.intake.columns.Field;
import org.crampkit.intake.columns.MappedColumn;
import org.crampkit.intake.columns.Mapping;
import org.crampkit.intake.columns.ReturnColumns;
import org.crampkit.intake.scan.DiaryPlan;
import org.crampkit.intake.scan.ScanTools;
import org.crampkit.intake.scan.SheetPlan;
import org.crampkit.intake.scan.table.RowSort;
import org.crampkit.intake.scan.table.RunningNumbers;
import org.crampkit.intake.scan.table.Section;
import org.crampkit.intake.scan.table.Titles;
import org.crampkit.intake.sheet.Cell;
import org.crampkit.intake.sheet.Row;
import org.crampkit.intake.sheet.SheetHead;
import org.crampkit.intake.sheet.SheetVisitor;
import org.crampkit.intake.values.DateRules;
import org.jspecify.annotations.Nullable;

/** The second pass: hands every row of the planned sheets to the sink. */
public final class DiaryStream implements SheetVisitor {

    /** A row whose cells are parted by other signs than those of the table. */
    private static final Pattern UNDIVIDED = Pattern.compile(
            "\\d[^,;|\\t]*([,;|\\t])[^,;|\\t]*\\d[^,;|\\t]*\\1|^[^,;|\\t]*([,;|\\t])[^,;|\\t]*\\d{2}[-./]\\d{2}[^,;|\\t]*\\2");

    private final DiaryPlan plan;
    private final ScanTools tools;
    private final ReadingSink sink;
    private final Map<DateRules, ValueReaders> readersByRules = new HashMap<>();
    private @Nullable SheetPlan sheet;
    private @Nullable RowReader reader;
    private @Nullable RowSort sort;

    /** For one file. */
    public DiaryStream(DiaryPlan plan, ScanTools tools, ReadingSink sink) {
        this.plan = plan;
        this.tools = tools;
        this.sink = sink;
    }

    @Override
    public boolean sheet(SheetHead head) {
        for (SheetPlan candidate : plan.sheets()) {
            if (candidate.index() == head.index()) {
                begin(candidate);
                hidden(candidate);
                return true;
            }
        }
        Integer row = head.name() == null ? null : plan.leftOut().get(head.name());
        if (row != null) {
            SourceCell source = new SourceCell(plan.file(), head.name(), row, "");
            sink.warning(new Warning("CK-322", source, "", "", String.valueOf(head.name())));
        }
        return false;
    }

    private void begin(SheetPlan next) {
        sheet = next;
        reader = new RowReader(plan, next, readers(next), sink);
        sort = tools.sort(next.mapping());
    }

    private void hidden(SheetPlan of) {
        if (!of.hidden().isEmpty()) {
            SourceCell source = new SourceCell(plan.file(), of.name(), of.headerRow(), "");
            sink.warning(new Warning("CK-317", source, "", "", of.hidden()));
        }
    }

    private ValueReaders readers(SheetPlan of) {
        int lastYear = plan.options().today().getYear() + 1;
        DateRules rules = new DateRules(plan.order(), of.year(), of.month(), lastYear);
        return readersByRules.computeIfAbsent(rules, r -> new ValueReaders(tools, r, plan));
    }

    @Override
    public boolean row(Row row) {
        SheetPlan current = Objects.requireNonNull(sheet);
        if (row.number() <= current.headerRow()) {
            top(row, current);
            return true;
        }
        Section section = Section.of(row, current.mapping(), tools.words().numbers("month"));
        if (section != null) {
            begin(current.under(section));
            return true;
        }
        switch (Objects.requireNonNull(sort).sort(row)) {
            case DATA -> Objects.requireNonNull(reader).read(row);
            case REMARK -> remark(row, current);
            case HEADER -> {
                Mapping moved = tools.finder().below(row, current.mapping());
                added(row, current, moved);
                if (!moved.equals(current.mapping())) {
                    begin(current.with(moved));
                }
            }
        }
        return true;
    }

    /** Tells of columns that only a header between the rows has. */
    private void added(Row row, SheetPlan current, Mapping moved) {
        for (Cell cell : row.filled()) {
            boolean known = current.mapping().uses().stream()
                    .anyMatch(use -> use.header().equals(cell.text()));
            boolean id = cell.text().startsWith("{");
            if (!known && !id && row.number() > current.headerRow()) {
                SourceCell source = new SourceCell(plan.file(), current.name(), row.number(), cell.ref());
                boolean read = moved.columns().stream().anyMatch(column -> column.column() == cell.column());
                sink.warning(new Warning(read ? "CK-333" : "CK-304", source, cell.text(), "", cell.text()));
            }
        }
    }

    /** Returns whether a key in a title is that of rows: a column of keys counts more than a title. */
    private boolean used(@Nullable String key, SheetPlan current) {
        if (key == null || !current.mapping().has(Field.PATIENT_ID)) {
            return key != null;
        }
        String folded = new PatientKey(key).folded();
        return plan.keys().keySet().stream()
                .anyMatch(known -> new PatientKey(known).folded().equals(folded));
    }

    /** Tells of what is not read in the rows down to the header: titles that do not name the patient, and extra columns. */
    private void top(Row row, SheetPlan current) {
        if (row.number() < current.firstHeader() && !used(Titles.inRow(row), current)) {
            remark(row, current);
        } else if (row.number() == current.headerRow()) {
            for (Cell cell : row.filled()) {
                MappedColumn column = current.mapping().columns().stream()
                        .filter(c -> c.column() == cell.column())
                        .findFirst()
                        .orElse(null);
                if (column == null && !cell.text().startsWith(ReturnColumns.PREFIX)) {
                    SourceCell source = new SourceCell(plan.file(), current.name(), row.number(), cell.ref());
                    boolean numbers = RunningNumbers.under(cell.text());
                    sink.warning(new Warning(numbers ? "CK-316" : "CK-304", source, cell.text(), "", cell.text()));
                }
            }
        }
    }

    @Override
    public void openQuote(int row, int column) {
        SourceCell source = new SourceCell(plan.file(), null, row, Cell.address(column, row));
        sink.warning(new Warning("CK-320", source, "", "", Cell.address(column, row)));
    }

    private void remark(Row row, SheetPlan current) {
        Cell first = row.filled().get(0);
        SourceCell source = new SourceCell(plan.file(), current.name(), first.row(), first.ref());
        if (row.number() > current.headerRow()
                && UNDIVIDED.matcher(first.text()).find()) {
            sink.row();
            sink.rejected(new Rejection("CK-224", source, "", "", first.text()));
            return;
        }
        sink.warning(new Warning("CK-312", source, "", "", first.text()));
    }
}
