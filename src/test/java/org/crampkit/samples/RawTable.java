package org.crampkit.samples;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;

/** The rows of one sample file under the contract's column names, read with nothing of the program. */
final class RawTable {

    private static final Map<String, List<String>> HEADS = Map.ofEntries(
            Map.entry("patient_id", List.of("patient", "paciente")),
            Map.entry("night_date", List.of("night of", "noche del", "nacht vom", "date")),
            Map.entry("night_status", List.of("cramp?", "any cramp?", "¿calambre?", "krampf")),
            Map.entry("onset_time", List.of("start", "when did it start?", "hora de inicio", "beginn", "time")),
            Map.entry("duration_min", List.of("length (min)", "duración (min)", "dauer (min.)", "minutes")),
            Map.entry("pain_nrs", List.of("pain (0-10)", "how bad (0-10)", "dolor (0-10)", "schmerz (0-10)")),
            Map.entry("body_site", List.of("where", "zona", "ort")),
            Map.entry("relief_tried", List.of("what did you try?")),
            Map.entry("relief_effect", List.of("did it help?")));

    private RawTable() {}

    /** Returns the rows that have a date cell or say something of a cramp, with contract column names. */
    static List<Map<String, String>> rows(Path file) throws IOException {
        List<Map<String, String>> rows = new ArrayList<>();
        for (List<List<String>> sheet : sheets(file)) {
            List<String> heads = null;
            for (List<String> cells : sheet) {
                if (heads == null) {
                    List<String> named = cells.stream().map(RawTable::field).toList();
                    heads = named.contains("night_date") ? named : null;
                } else {
                    Map<String, String> row = new HashMap<>();
                    for (int i = 0; i < Math.min(heads.size(), cells.size()); i++) {
                        row.put(heads.get(i), cells.get(i).strip());
                    }
                    rows.add(row);
                }
            }
        }
        return rows;
    }

    private static String field(String head) {
        String plain = head.replace("\uFEFF", "").strip().toLowerCase(Locale.ROOT);
        return HEADS.entrySet().stream()
                .filter(entry -> entry.getValue().contains(plain))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(plain);
    }

    private static List<List<List<String>>> sheets(Path file) throws IOException {
        if (file.toString().endsWith(".csv")) {
            byte[] bytes = Files.readAllBytes(file);
            String text = new String(bytes, StandardCharsets.UTF_8);
            if (text.contains("\uFFFD")) {
                text = new String(bytes, Charset.forName("windows-1252"));
            }
            String separator = text.lines()
                            .anyMatch(line -> line.chars().filter(c -> c == ';').count() > 5)
                    ? ";"
                    : ",";
            return List.of(text.lines().map(line -> cells(line, separator)).toList());
        }
        try (InputStream in = Files.newInputStream(file);
                Workbook workbook = WorkbookFactory.create(in)) {
            List<List<List<String>>> sheets = new ArrayList<>();
            for (Sheet sheet : workbook) {
                List<List<String>> rows = new ArrayList<>();
                for (Row row : sheet) {
                    rows.add(cells(row));
                }
                sheets.add(rows);
            }
            return sheets;
        }
    }

    private static List<String> cells(String line, String separator) {
        String quotesOut = line.contains("\"") ? line.replaceAll("\"[^\"]*\"", "quoted") : line;
        return Arrays.asList(quotesOut.split(separator, -1));
    }

    private static List<String> cells(Row row) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < row.getLastCellNum(); i++) {
            Cell cell = row.getCell(i);
            cells.add(cell == null ? "" : text(cell));
        }
        return cells;
    }

    private static String text(Cell cell) {
        if (cell.getCellType() == CellType.FORMULA && cell.getCachedFormulaResultType() == CellType.ERROR) {
            return "#ERROR";
        }
        if (cell.getCellType() == CellType.NUMERIC && DateUtil.isCellDateFormatted(cell)) {
            double value = cell.getNumericCellValue();
            return value < 1
                    ? LocalTime.ofSecondOfDay(Math.round(value * 86_400) % 86_400)
                            .toString()
                    : LocalDate.of(1899, 12, 30).plusDays((long) value).toString();
        }
        return cell.getCellType() == CellType.ERROR ? "#ERROR" : new DataFormatter(Locale.ROOT).formatCellValue(cell);
    }
}
