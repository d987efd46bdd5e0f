package org.crampkit.intake.rows;

import java.util.List;
import java.util.regex.Pattern;
import org.crampkit.diary.SymptomReport;
import org.crampkit.diary.code.Answer;
import org.crampkit.intake.columns.Field;
import org.crampkit.intake.columns.MappedColumn;
import org.crampkit.intake.sheet.Cell;
import org.crampkit.intake.sheet.CellKind;
import org.crampkit.intake.terms.ListText.Listed;
import org.crampkit.intake.values.CellReading;
import org.crampkit.intake.values.Moment;
import org.crampkit.intake.words.Plain;
import org.jspecify.annotations.Nullable;

/** Reads the cells of a row that tell of the night; those that tell of a cramp go to {@link CrampTaker}. */
final class CellTaker {

    private static final char UNREADABLE_LETTER = '\uFFFD';
    private static final Pattern YES_OR_NO = Pattern.compile(
            "\\b(?:yn|y n|yes|yesno|did|had|was there|any|ja nein|hatten|si no|tuvo|hubo|oui non|avez)\\b");

    /** An error as spreadsheets of the four languages write it into a text file. */
    private static final Pattern ERROR = Pattern.compile(
            "#(?:¡?(?:DIV|INT)/0!|N/[ADB]|NV|¿?NAME\\?|NOMBRE\\?|NOM ?\\?|¡?[A-ZÀ-Ü]{3,7}!|¿NOMBRE\\?)");

    private final ValueReaders readers;
    private final CrampTaker cramps;

    CellTaker(ValueReaders readers, boolean otherScale) {
        this.readers = readers;
        this.cramps = new CrampTaker(readers, otherScale);
    }

    void take(MappedColumn column, Cell cell, RowDraft draft, Problems problems) {
        if (cell.text().indexOf(UNREADABLE_LETTER) >= 0) {
            problems.take("CK-315", column, cell);
        }
        if (cell.kind() == CellKind.ERROR || ERROR.matcher(cell.text()).matches()) {
            problems.take("CK-220", column, cell);
        } else if (cell.kind() == CellKind.UNCOMPUTED) {
            problems.take("CK-221", column, cell);
        } else if (column.choice() != null && column.field() == Field.NIGHT_STATUS) {
            noCramp(column, cell, draft, problems);
        } else if (column.choice() != null && column.field() == Field.SIDE && !column.ticked()) {
            sideOfCramp(column, cell, draft, problems);
        } else if (column.choice() != null) {
            choice(column, column.choice(), cell, draft, problems);
        } else if (column.field().ofCramp()) {
            cramps.take(column, cell, draft.cramps[column.group()], problems);
        } else {
            night(column, cell, draft, problems);
        }
    }

    private void night(MappedColumn column, Cell cell, RowDraft draft, Problems problems) {
        String text = cell.text();
        switch (column.field()) {
            case PATIENT_ID -> draft.patient = text;
            case NIGHT_DATE -> draft.date = checked(readers.dates.read(text), column, cell, problems);
            case NIGHT_STATUS -> status(column, cell, draft, problems);
            case CRAMP_COUNT -> {
                Integer count = checked(readers.counts.read(text), column, cell, problems);
                draft.count = count == null ? draft.count : count;
            }
            case TRIGGER -> draft.triggers(known(readers.triggers.read(text), "CK-301", column, cell, problems));
            case SYMPTOMS -> {
                draft.symptomWords = RowDraft.join(draft.symptomWords, text);
                draft.symptoms.addAll(known(readers.symptoms.read(text), "CK-302", column, cell, problems));
            }
            case MEDICINES -> draft.medicines = RowDraft.join(draft.medicines, text);
            case NOTES -> {
                draft.notes = RowDraft.join(draft.notes, text);
                draft.noteDeniesCramp |= readers.deniesCramp(text);
            }
            default -> day(column, cell, draft, problems);
        }
    }

    /** A number above 1 is how many cramps there were, but not where the header asks for yes or no: 2 may be "no" there. */
    private void status(MappedColumn column, Cell cell, RowDraft draft, Problems problems) {
        Integer several = readers.several(cell.text());
        if (several != null
                && Character.isDigit(cell.text().charAt(0))
                && YES_OR_NO.matcher(Plain.of(column.header())).find()) {
            problems.take("CK-301", column, cell);
            return;
        }
        draft.status = checked(readers.statuses.read(cell.text()), column, cell, problems);
        draft.count = draft.count == null ? several : draft.count;
    }

    private void day(MappedColumn column, Cell cell, RowDraft draft, Problems problems) {
        String text = cell.text();
        switch (column.field()) {
            case AWAKENINGS -> draft.awakenings = checked(readers.awakenings.read(text), column, cell, problems);
            case SLEEP_DISTURB_NRS ->
                draft.sleepDisturbance = checked(readers.disturbances.read(text), column, cell, problems);
            case NEXT_DAY_SORENESS ->
                draft.soreness = or(checked(readers.sorenesses.read(text), column, cell, problems), draft.soreness);
            case FLUIDS_ML -> draft.fluidsMl = checked(readers.fluids(text, column.unit()), column, cell, problems);
            case ACTIVITY -> activity(column, cell, draft, problems);
            case RECORDED_BY ->
                draft.recordedBy = or(checked(readers.recorders.read(text), column, cell, problems), draft.recordedBy);
            case ENTRY_TIMESTAMP -> {
                Moment moment = readers.dates.read(text).orNull();
                boolean timed = moment != null && moment.time() != null;
                draft.entryTimestamp = timed && moment != null && moment.time() != null
                        ? moment.date().atTime(moment.time())
                        : null;
                problems.take(moment == null ? "CK-311" : "", column, cell);
            }
            default -> {
                // kept as written only
            }
        }
    }

    private void activity(MappedColumn column, Cell cell, RowDraft draft, Problems problems) {
        String text = cell.text();
        boolean unusual = text.toLowerCase(java.util.Locale.ROOT).contains("unusual");
        draft.unusualActivity = unusual ? Answer.YES : draft.unusualActivity;
        String level =
                unusual ? text.replaceAll("(?i)[,;(]?\\s*unusual\\)?", "").strip() : text;
        if (!level.isEmpty()) {
            draft.activity = or(checked(readers.activities.read(level), column, cell, problems), draft.activity);
        }
    }

    /** A mark under "no cramp" is a night without one; no mark says nothing. */
    private void noCramp(MappedColumn column, Cell cell, RowDraft draft, Problems problems) {
        boolean silent = readers.unchecked(cell.text());
        Answer answer =
                silent ? Answer.UNKNOWN : readers.answers.read(cell.text()).orNull();
        draft.noneTicked |= answer == Answer.YES || cell.text().equalsIgnoreCase(column.choice());
        problems.take(answer == null && !draft.noneTicked ? "CK-301" : "", column, cell);
    }

    /** Under "cramp left" a mark is a cramp on that side, a number above 1 how many, and "no" that there was none there. */
    private void sideOfCramp(MappedColumn column, Cell cell, RowDraft draft, Problems problems) {
        boolean digits = cell.text().matches("\\d{1,2}");
        int number = digits ? Integer.parseInt(cell.text()) : 0;
        draft.sidesCounted += number;
        if (number > 1 || draft.sidesCounted > 2) {
            draft.count = draft.sidesCounted;
        }
        Answer answer =
                number > 1 ? Answer.YES : readers.answers.read(cell.text()).orNull();
        if (answer == Answer.YES || cell.text().equalsIgnoreCase(column.choice())) {
            cramps.ticked(column, cell, draft.cramps[0], problems);
        } else if (answer == Answer.NO || readers.saysNone(cell.text())) {
            draft.sidesDenied++;
        } else {
            problems.take(answer == null ? "CK-301" : "", column, cell);
        }
    }

    /** Takes what the cells of a row say of each cramp together. */
    void finish(List<MappedColumn> columns, org.crampkit.intake.sheet.Row row, RowDraft draft, Problems problems) {
        for (MappedColumn column : columns) {
            boolean ends = column.field() == Field.END_TIME
                    || (column.field() == Field.ONSET_TIME && draft.cramps[column.group()].spanned);
            Cell cell = ends ? row.at(column.column()) : null;
            if (cell != null) {
                draft.cramps[column.group()].ended(column, cell, problems);
            }
        }
    }

    private void choice(MappedColumn column, String word, Cell cell, RowDraft draft, Problems problems) {
        boolean silent = column.ticked() && readers.unchecked(cell.text());
        boolean named = cell.text().equalsIgnoreCase(word);
        Answer answer = silent
                ? Answer.UNKNOWN
                : named ? Answer.YES : readers.answers.read(cell.text()).orNull();
        if (answer == null) {
            sideOrWarning(column, word, cell, draft, problems);
            return;
        }
        if (column.field() == Field.SYMPTOMS) {
            for (SymptomReport report : readers.symptoms.read(word).known()) {
                if (answer != Answer.UNKNOWN) {
                    draft.symptoms.add(new SymptomReport(
                            report.symptom(), answer, report.side(), report.since(), report.sudden(), report.worse()));
                    draft.symptomWords = RowDraft.join(draft.symptomWords, (answer == Answer.NO ? "no " : "") + word);
                }
            }
        } else if (answer == Answer.YES && column.field() == Field.TRIGGER) {
            draft.triggers(readers.triggers.read(word).known());
        } else if (answer == Answer.YES && (column.field() == Field.BODY_SITE || column.field() == Field.SIDE)) {
            cramps.ticked(column, cell, draft.cramps[column.group()], problems);
        } else if (answer == Answer.YES && column.field() == Field.RELIEF_TRIED) {
            draft.cramps[0].relief(readers.reliefs.read(word).known());
        }
    }

    private void sideOrWarning(MappedColumn column, String word, Cell cell, RowDraft draft, Problems problems) {
        boolean place = column.field() == Field.BODY_SITE || column.field() == Field.SIDE;
        if (place && cramps.completed(column, cell, draft.cramps[column.group()], problems)) {
            return;
        }
        Listed<SymptomReport> sided = column.field() == Field.SYMPTOMS
                ? readers.symptoms.read(word + " " + cell.text())
                : new Listed<>(List.of(), List.of());
        draft.symptoms.addAll(sided.known());
        draft.symptomWords = RowDraft.join(draft.symptomWords, word + " " + cell.text());
        problems.take(sided.known().isEmpty() ? "CK-301" : "", column, cell);
    }

    static <T> @Nullable T checked(CellReading<T> reading, MappedColumn column, Cell cell, Problems problems) {
        problems.take(reading.code(), column, cell);
        return reading.orNull();
    }

    static <T> T or(@Nullable T value, T otherwise) {
        return value == null ? otherwise : value;
    }

    static <T> List<T> known(Listed<T> listed, String code, MappedColumn column, Cell cell, Problems problems) {
        for (String word : listed.unknown()) {
            problems.take(code, column, cell, word);
        }
        return listed.known();
    }
}
