package org.crampkit.audit.format;

import com.opencsv.CSVParserBuilder;
import com.opencsv.CSVReader;
import com.opencsv.CSVReaderBuilder;
import com.opencsv.CSVWriter;
import com.opencsv.exceptions.CsvException;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.crampkit.audit.AuditReport;
import org.crampkit.audit.AuditReport.Average;
import org.crampkit.audit.AuditReport.Line;
import org.crampkit.audit.AuditReport.Table;
import org.crampkit.audit.ReportFormat;
import org.crampkit.audit.disclosure.Count;
import org.jspecify.annotations.Nullable;

/** A line a count: UTF-8 with commas and a byte order mark, which spreadsheet programs need. */
public final class CsvFormat implements ReportFormat {

    /** What stands in place of a hidden count. */
    public static final String HIDDEN = "*";

    private static final String COUNT = "count";

    @Override
    public String name() {
        return "csv";
    }

    @Override
    public void write(AuditReport report, Path file) throws IOException {
        try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
                CSVWriter csv = new CSVWriter(out, ',', '"', '"', "\r\n")) {
            out.write('\uFEFF');
            row(csv, "part", "figure", "label", "unit", "value", "share");
            for (Table table : report.tables()) {
                for (Line line : table.lines()) {
                    row(csv, COUNT, line.figure().text(), line.label(), table.unit(), shown(line.count()), share(line));
                }
            }
            for (Average average : report.averages()) {
                row(csv, "average", average.id(), average.label(), "", shown(average), "");
            }
            notes(csv, report.cover());
            if (csv.checkError()) {
                throw new IOException("the CSV could not be written");
            }
        }
    }

    private static void notes(CSVWriter csv, AuditReport.Cover cover) {
        row(
                csv,
                "note",
                "period",
                cover.title() + ", " + cover.brand().name(),
                "",
                cover.span().iso(),
                "");
        row(csv, "note", "marking", cover.marking(), "", "", "");
        row(csv, "note", "policy", cover.policy(), "", "", "");
        row(csv, "note", "versions", cover.versions(), "", cover.made().iso(), "");
    }

    private static void row(
            CSVWriter csv, String part, String figure, String label, String unit, String value, String share) {
        String[] cells = {part, SafeText.of(figure), SafeText.of(label), SafeText.of(unit), value, share};
        csv.writeNext(cells, false);
    }

    private static String shown(Count count) {
        return count instanceof Count.Shown shown ? Long.toString(shown.value()) : HIDDEN;
    }

    private static String shown(Average average) {
        return average.hidden() ? HIDDEN : number(average.value());
    }

    private static String share(Line line) {
        return number(line.share());
    }

    private static String number(@Nullable Double value) {
        return value == null ? "" : Objects.toString(value);
    }

    @Override
    public int countsIn(Path file) throws IOException {
        int counts = 0;
        try (CSVReader reader = new CSVReaderBuilder(Files.newBufferedReader(file, StandardCharsets.UTF_8))
                .withCSVParser(new CSVParserBuilder().withEscapeChar('\0').build())
                .build()) {
            for (String[] cells : reader.readAll()) {
                counts += cells.length == 6 && cells[0].equals(COUNT) ? 1 : 0;
            }
        } catch (CsvException e) {
            throw new IOException(e);
        }
        return counts;
    }
}
