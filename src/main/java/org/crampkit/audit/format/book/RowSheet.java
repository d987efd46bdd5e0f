package org.crampkit.audit.format.book;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.poi.ss.usermodel.Row;
import org.crampkit.audit.AuditReport;
import org.crampkit.audit.AuditReport.Line;
import org.crampkit.audit.AuditReport.Table;
import org.crampkit.audit.trace.Found;
import org.crampkit.audit.trace.Ranges;
import org.crampkit.audit.trace.Traces;
import org.crampkit.wording.LanguagePack;

/** From each figure to its patients and rows, as a table with filters; in an internal workbook alone. */
final class RowSheet {

    private static final List<String> COLUMNS =
            List.of("figure", "label", "patient", "count", "file", "sheet", "rows", "days");

    private RowSheet() {}

    static void write(Sheet sheet, AuditReport report, LanguagePack pack) {
        sheet.widths(34, 52, 16, 10, 34, 14, 30, 46);
        Row head = sheet.row();
        for (String column : COLUMNS) {
            boolean number = column.equals("count");
            sheet.text(
                    head,
                    COLUMNS.indexOf(column),
                    pack.say("audit.columns." + column),
                    number ? sheet.styles.headRight : sheet.styles.head);
        }
        for (Table table : report.tables()) {
            table.lines().forEach(line -> figure(sheet, line, report.traces(), pack));
        }
        sheet.table("Rows", COLUMNS.size());
        sheet.poi.createFreezePane(0, 1);
        sheet.poi.setRepeatingRows(org.apache.poi.ss.util.CellRangeAddress.valueOf("1:1"));
    }

    private static void figure(Sheet sheet, Line line, Traces traces, LanguagePack pack) {
        for (Found found : traces.of(line.figure())) {
            boolean first = true;
            for (Found.Where where : found.places()) {
                Row row = row(sheet, line);
                sheet.text(row, 2, found.patient(), sheet.styles.cell);
                if (first) {
                    sheet.number(row, 3, found.count(), sheet.styles.count);
                }
                sheet.text(row, 4, where.file(), sheet.styles.cell);
                sheet.text(row, 5, Objects.requireNonNullElse(where.sheet(), ""), sheet.styles.cell);
                sheet.text(row, 6, Ranges.ofNumbers(where.rows()), sheet.styles.cell);
                sheet.text(row, 7, Ranges.ofDays(where.days()), sheet.styles.cell);
                first = false;
            }
        }
        int left = traces.left(line.figure());
        if (left > 0) {
            Map<String, Object> words =
                    Map.of("left", left, "figure", line.figure().text());
            sheet.text(row(sheet, line), 2, pack.say("audit.rows-left", words), sheet.styles.cell);
        }
    }

    private static Row row(Sheet sheet, Line line) {
        Row row = sheet.row();
        sheet.text(row, 0, line.figure().text(), sheet.styles.cell);
        sheet.text(row, 1, line.label(), sheet.styles.cell);
        return row;
    }
}
