package org.crampkit.intake.rows;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.crampkit.diary.DataFault;
import org.crampkit.diary.code.NightStatus;
import org.crampkit.diary.measure.Onset;
import org.crampkit.diary.patient.PatientKey;
import org.crampkit.intake.ReadingOptions.NightNaming;
import org.crampkit.intake.ReadingSink;
import org.crampkit.intake.Rejection;
import org.crampkit.intake.columns.Field;
import org.crampkit.intake.columns.MappedColumn;
import org.crampkit.intake.scan.DiaryPlan;
import org.crampkit.intake.scan.SheetPlan;
import org.crampkit.intake.scan.shown.Subject;
import org.crampkit.intake.scan.table.Fill;
import org.crampkit.intake.sheet.Cell;
import org.crampkit.intake.sheet.Row;
import org.crampkit.intake.spoken.NightPair;
import org.crampkit.intake.values.Cached;
import org.crampkit.intake.values.Missing;
import org.crampkit.intake.values.Moment;
import org.jspecify.annotations.Nullable;

/** Turns the rows of one table into entries, or into reasons why not. */
final class RowReader {

    /** Years before today in which no patient can have been born yet (clinic rule); an empty date cell may turn into 1900. */
    private static final int LONGEST_LIFE = 120;

    private final DiaryPlan plan;
    private final SheetPlan sheet;
    private final List<MappedColumn> columns;
    private final @Nullable MappedColumn patientColumn;
    private final @Nullable MappedColumn dateColumn;
    private final CellTaker taker;
    private final ValueReaders readers;
    private final Fill fill;
    private final Whose whose;
    private final EntryMaker entries;
    private final ReadingSink sink;
    private final int groups;
    private final Cached<Boolean> pairs = new Cached<>(text -> NightPair.of(text) != null);

    RowReader(DiaryPlan plan, SheetPlan sheet, ValueReaders readers, ReadingSink sink) {
        this.plan = plan;
        this.sheet = sheet;
        this.columns = sheet.mapping().columns();
        this.patientColumn = sheet.mapping().of(Field.PATIENT_ID).orElse(null);
        this.dateColumn = sheet.mapping()
                .of(sheet.dateFromOnset() ? Field.ONSET_TIME : Field.NIGHT_DATE)
                .orElse(null);
        this.taker = new CellTaker(readers, sheet.otherScale());
        this.readers = readers;
        this.fill = new Fill(sheet.merges());
        this.whose = new Whose(plan, sheet);
        this.entries = new EntryMaker(plan.file(), sheet);
        this.sink = sink;
        this.groups = sheet.mapping().groups();
    }

    void read(Row row) {
        sink.row();
        RowDraft draft = new RowDraft(groups);
        Problems problems = new Problems(plan.file(), sheet.name());
        WrittenCells written = new WrittenCells(columns.size());
        for (MappedColumn column : columns) {
            Cell cell = fill.cell(row, column);
            if (cell != null) {
                written.take(column, cell);
                taker.take(column, cell, draft, problems);
                unread(column, cell, draft, written);
            }
        }
        taker.finish(columns, row, draft, problems);
        entries.settle(columns, draft, row, naming(row), problems);
        otherSymptom(row, problems);
        beyond(row, draft, written, problems);
        PatientKey patient = whose.of(draft.patient, row, patientColumn, problems);
        LocalDate night = night(draft, row, problems);
        entries.check(draft, row, written, problems);
        if (!problems.rejections().isEmpty() || night == null || patient == null) {
            reject(patient, night, draft, problems);
            return;
        }
        entries.make(draft, night, row, written, problems).forEach(entry -> sink.entry(patient, entry));
        problems.warnings().forEach(sink::warning);
    }

    /**
     * Where no column holds notes, words of a status that say more than yes or no are kept as such, since a symptom may be among
     * them; symptoms beside "no cramp" always are.
     */
    private void unread(MappedColumn column, Cell cell, RowDraft draft, WrittenCells written) {
        boolean words = column.field() == Field.NIGHT_STATUS
                && column.choice() == null
                && cell.text().indexOf(' ') > 0;
        boolean unread = words && draft.status == null && !sheet.mapping().has(Field.NOTES);
        if (unread || (words && draft.status == NightStatus.NO_CRAMP && readers.besideSymptoms(cell.text()))) {
            draft.notes = RowDraft.join(draft.notes, cell.text());
            written.take(MappedColumn.nameless(cell.column(), Field.NOTES), cell);
        }
    }

    /** In a list of symptoms a row that names another one than a cramp tells of none (CK-227). */
    private void otherSymptom(Row row, Problems problems) {
        for (MappedColumn column : sheet.tracker() ? columns : List.<MappedColumn>of()) {
            Cell cell = column.field() == Field.SYMPTOMS && column.choice() == null ? row.at(column.column()) : null;
            if (cell != null && !Subject.names(cell.text())) {
                problems.take("CK-227", column, cell);
            }
        }
    }

    /** Cells to the right of the header belong to no column; their words are kept with the notes, since a symptom may be among them. */
    private void beyond(Row row, RowDraft draft, WrittenCells written, Problems problems) {
        for (int i = sheet.width(); i < row.width(); i++) {
            Cell cell = row.at(i);
            if (cell != null && cell.text().chars().anyMatch(Character::isLetter)) {
                MappedColumn notes = MappedColumn.nameless(i, Field.NOTES);
                written.take(notes, cell);
                taker.take(notes, cell, draft, problems);
                problems.take("CK-321", notes, cell);
            } else if (cell != null && sheet.name() == null && sheet.headerRow() > 0) {
                problems.take("CK-224", MappedColumn.nameless(i, Field.NOTES), cell);
            } else if (cell != null) {
                problems.outside(cell);
            }
        }
    }

    private @Nullable LocalDate night(RowDraft draft, Row row, Problems problems) {
        CrampDraft first = first(draft);
        Moment date = draft.date;
        if (date == null && first.onsetDate != null) {
            date = new Moment(first.onsetDate, first.onset.time());
        }
        if (date == null) {
            if (problems.rejections().stream().noneMatch(RowReader::aboutTheDate)) {
                undated(row, problems);
            }
            return null;
        }
        if (sheet.bareDates() && LocalTime.MIDNIGHT.equals(date.time()) && draft.date != null) {
            date = new Moment(date.date(), null);
        }
        if (date.time() != null && first.began().equals(Onset.UNKNOWN)) {
            first.onset = new Onset(date.time(), null);
        }
        LocalDate night = dated(date, first, row);
        contradicted(draft, night, row, problems);
        LocalDate today = plan.options().today();
        if (night.isAfter(today)) {
            impossible("CK-203", row, problems);
        } else if (night.isBefore(today.minusYears(LONGEST_LIFE))) {
            impossible("CK-204", row, problems);
        }
        return night;
    }

    /** Where nothing says what the date column names, a start with a date of its own does; else the column gives the night. */
    private LocalDate dated(Moment date, CrampDraft first, Row row) {
        LocalDate began = sheet.namingSure() || date.time() != null ? null : NightOf.began(first);
        boolean fits = began != null && NightOf.fits(date.date(), began);
        return fits && began != null ? began : NightOf.of(date, first.began(), naming(row));
    }

    /** Rejects a row whose cramp began on another day than the night's column says (CK-225). */
    private void contradicted(RowDraft draft, LocalDate night, Row row, Problems problems) {
        for (MappedColumn column : draft.date == null ? List.<MappedColumn>of() : columns) {
            Cell cell = column.field() == Field.ONSET_TIME ? row.at(column.column()) : null;
            LocalDate began = cell == null ? null : NightOf.began(draft.cramps[column.group()]);
            if (cell != null && began != null && !began.equals(night)) {
                problems.take("CK-225", column, cell);
            }
        }
    }

    /** Where one column holds date and time, a cell without a date that can be read is no empty one. */
    private void undated(Row row, Problems problems) {
        Cell cell = dateColumn == null || !sheet.dateFromOnset() ? null : row.at(dateColumn.column());
        if (cell == null || dateColumn == null || Missing.is(cell.text())) {
            problems.missing("CK-205", Field.NIGHT_DATE, row, dateColumn);
        } else {
            problems.take("CK-201", dateColumn, cell);
        }
    }

    private void impossible(String code, Row row, Problems problems) {
        Cell cell = dateColumn == null ? null : fill.cell(row, dateColumn);
        if (cell != null && dateColumn != null) {
            problems.take(code, dateColumn, cell);
        } else {
            problems.missing(code, Field.NIGHT_DATE, row, dateColumn);
        }
    }

    /** A night written by both of its days is named by its evening, whatever the column names. */
    private NightNaming naming(Row row) {
        Cell cell = dateColumn == null ? null : fill.cell(row, dateColumn);
        return cell != null && pairs.read(cell.text()) ? NightNaming.EVENING : sheet.naming();
    }

    private static boolean aboutTheDate(Rejection rejection) {
        return rejection.field().equals(Field.NIGHT_DATE.key())
                || rejection.code().matches("CK-20[12]");
    }

    private static CrampDraft first(RowDraft draft) {
        for (CrampDraft cramp : draft.cramps) {
            if (cramp.told()) {
                return cramp;
            }
        }
        return draft.cramps[0];
    }

    private void reject(@Nullable PatientKey patient, @Nullable LocalDate night, RowDraft draft, Problems problems) {
        problems.rejections().forEach(sink::rejected);
        Rejection first = problems.rejections().get(0);
        boolean future = problems.rejections().stream().anyMatch(r -> r.code().matches("CK-20[34]"));
        sink.fault(
                patient,
                new DataFault(
                        first.code(),
                        future ? null : night,
                        first.field(),
                        first.value(),
                        first.source(),
                        draft.words()));
    }
}
