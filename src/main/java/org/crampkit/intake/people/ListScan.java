package org.crampkit.intake.people;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crampkit.diary.SourceCell;
import org.crampkit.diary.patient.Person;
import org.crampkit.intake.ColumnUse;
import org.crampkit.intake.PatientListReader.PatientList;
import org.crampkit.intake.Refused;
import org.crampkit.intake.Rejection;
import org.crampkit.intake.Warning;
import org.crampkit.intake.scan.PatientHeader;
import org.crampkit.intake.scan.Readers;
import org.crampkit.intake.scan.ScanTools;
import org.crampkit.intake.sheet.Cell;
import org.crampkit.intake.sheet.CellKind;
import org.crampkit.intake.sheet.FileFacts;
import org.crampkit.intake.sheet.Row;
import org.crampkit.intake.sheet.UnreadableException;
import org.jspecify.annotations.Nullable;

/** Reads a patient list: finds its header, then one person a row. */
public final class ListScan {

    private final ScanTools tools;
    private final LocalDate today;
    private final List<Person> people = new ArrayList<>();
    private final List<Rejection> rejected = new ArrayList<>();
    private final List<Warning> warnings = new ArrayList<>();
    private int rows;

    /** Births after today are impossible. */
    public ListScan(ScanTools tools, LocalDate today) {
        this.tools = tools;
        this.today = today;
    }

    /** Reads a file; every expected trouble is part of the answer. */
    public PatientList read(Path file) {
        String sha256 = "";
        try {
            FileFacts facts = FileFacts.of(file);
            sha256 = facts.sha256();
            ListSheets sheets = new ListSheets(tools.book());
            Readers.of(file, facts).read(sheets);
            PatientHeader header = sheets.header();
            Row headerRow = sheets.headerRow();
            if (header == null || headerRow == null) {
                return refused(sha256, sheets.blank() ? "CK-101" : "CK-117", Map.of());
            }
            people(fileName(file), sheets, header);
            return new PatientList(
                    sha256,
                    rows,
                    people,
                    List.copyOf(header.columns().values()),
                    uses(headerRow, header),
                    rejected,
                    warnings,
                    null);
        } catch (UnreadableException e) {
            return refused(sha256, e.code(), e.arguments());
        }
    }

    /** Reads one line that was typed: text by contract column, with the key beside it. */
    public PatientList read(String key, Map<String, String> typed) {
        List<String> columns = new ArrayList<>(List.of("patient_id"));
        columns.addAll(typed.keySet());
        Map<Integer, String> header = new HashMap<>();
        @Nullable Cell[] cells = new @Nullable Cell[columns.size()];
        for (int i = 0; i < columns.size(); i++) {
            String text = i == 0 ? key : typed.getOrDefault(columns.get(i), "");
            header.put(i, columns.get(i));
            cells[i] = text.isBlank() ? null : new Cell(1, i, text.strip(), CellKind.TEXT);
        }
        PatientHeader named = new PatientHeader(header);
        Row row = new Row(1, cells);
        people(new PersonReader(tools, BirthDates.of(tools.dates(), named, List.of(row), today)), row, named);
        return new PatientList("", rows, people, columns, List.of(), rejected, warnings, null);
    }

    private void people(PersonReader reader, Row row, PatientHeader header) {
        rows++;
        ListRow list = new ListRow("", null, row, header, header.columns());
        Person person = reader.read(list);
        rejected.addAll(list.rejections());
        warnings.addAll(list.warnings());
        if (person != null && rejected.isEmpty()) {
            people.add(person);
        }
    }

    private static String fileName(Path file) {
        Path name = file.getFileName();
        return name == null ? "" : name.toString();
    }

    private static PatientList refused(String sha256, String code, Map<String, Object> arguments) {
        Refused reason = new Refused(code, arguments);
        return new PatientList(sha256, 0, List.of(), List.of(), List.of(), List.of(), List.of(), reason);
    }

    private static List<ColumnUse> uses(Row headerRow, PatientHeader header) {
        List<ColumnUse> uses = new ArrayList<>();
        for (Cell cell : headerRow.filled()) {
            String field = header.columns().get(cell.column());
            boolean exact = field != null && cell.text().strip().equalsIgnoreCase(field);
            uses.add(new ColumnUse(cell.text(), field, field == null ? "ignored" : exact ? "exact" : "synonym"));
        }
        return uses;
    }

    private void people(String file, ListSheets sheets, PatientHeader header) {
        Set<String> keys = new HashSet<>();
        BirthDates births = BirthDates.of(tools.dates(), header, sheets.rows(), today);
        PersonReader reader = new PersonReader(tools, births);
        for (Row row : sheets.rows()) {
            rows++;
            ListRow list = new ListRow(file, sheets.sheetName(), row, header, sheets.headers());
            Person person = reader.read(list);
            if (person != null && !keys.add(person.key().folded())) {
                list.reject("CK-406", "patient_id");
                person = null;
            }
            rejected.addAll(list.rejections());
            warnings.addAll(list.warnings());
            if (person != null && list.rejections().isEmpty()) {
                people.add(person);
            }
        }
    }

    /** Returns where a row stands. */
    static SourceCell source(String file, @Nullable String sheet, Row row, int column) {
        return new SourceCell(file, sheet, row.number(), column < 0 ? "" : Cell.address(column, row.number()));
    }
}
