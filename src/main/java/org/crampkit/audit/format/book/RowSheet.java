package org.crampkit.audit.format.book;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.crampkit.audit.AuditReport;
import org.crampkit.audit.AuditReport.Average;
import org.crampkit.audit.AuditReport.Table;
import org.crampkit.audit.Span;
import org.crampkit.audit.count.FigureId;
import org.crampkit.audit.trace.Found;
import org.crampkit.audit.trace.Ranges;
import org.crampkit.wording.LanguagePack;

/** From each figure to its patients and rows, as a table with filters; in an internal workbook alone. */
final class RowSheet {

    private static final List<String> COLUMNS =
            List.of("figure", "label", "patient", "part", "file", "sheet", "rows", "days");

    /** The most a cell holds is 32,767 letters; the command gives what is left out here. */
    private static final int MOST_LETTERS = 1_000;

    private final Sheet sheet;
    private final AuditReport report;
    private final LanguagePack pack;

    private RowSheet(Sheet sheet, AuditReport report, LanguagePack pack) {
        this.sheet = sheet;
        this.report = report;
        this.pack = pack;
    }

    static void write(Sheet sheet, AuditReport report, LanguagePack pack) {
        new RowSheet(sheet, report, pack).write();
    }

    private void write() {
        sheet.widths(32, 44, 14, 14, 28, 16, 28, 50);
        Row head = sheet.row();
        for (String column : COLUMNS) {
            CellStyle style =
                    switch (column) {
                        case "part" -> sheet.styles.headRight;
                        case "file" -> sheet.styles.headBeside;
                        default -> sheet.styles.head;
                    };
            sheet.text(head, COLUMNS.indexOf(column), pack.say("audit.columns." + column), style);
        }
        for (Table table : report.tables()) {
            table.lines().forEach(line -> figure(line.figure(), line.label()));
        }
        for (Average average : report.averages()) {
            FigureId.named(average.id()).ifPresent(figure -> figure(figure, average.label()));
        }
        sheet.table("Rows", COLUMNS.size());
        sheet.printedColumns(COLUMNS.size());
        sheet.poi.createFreezePane(0, 1);
        sheet.poi.setRepeatingRows(CellRangeAddress.valueOf("1:1"));
    }

    private void figure(FigureId figure, String label) {
        for (Found found : report.traces().of(figure)) {
            boolean first = true;
            for (Found.Where where : found.places()) {
                Row row = row(figure, label);
                sheet.text(row, 2, found.patient(), sheet.styles.cell);
                if (first) {
                    part(row, found);
                }
                place(row, where);
                first = false;
            }
        }
        int left = report.traces().left(figure);
        if (left > 0 && report.cover().span() instanceof Span.Dates covered) {
            Map<String, Object> words = Map.of(
                    "left", left,
                    "figure", figure.text(),
                    "from", covered.period().from().toString(),
                    "to", covered.period().to().toString());
            sheet.text(row(figure, label), 2, pack.say("audit.rows-left", words), sheet.styles.cell);
        }
    }

    private void part(Row row, Found found) {
        Double value = found.value();
        if (value == null) {
            sheet.number(row, 3, found.count(), sheet.styles.count);
        } else {
            sheet.number(row, 3, value, sheet.styles.decimal);
        }
    }

    private void place(Row row, Found.Where where) {
        sheet.text(row, 4, where.file(), sheet.styles.beside);
        sheet.text(row, 5, Objects.requireNonNullElse(where.sheet(), ""), sheet.styles.cell);
        sheet.text(row, 6, shortened(Ranges.ofNumbers(where.rows())), sheet.styles.text);
        sheet.text(row, 7, shortened(Ranges.ofDays(where.days())), sheet.styles.text);
    }

    private static String shortened(String ranges) {
        if (ranges.length() <= MOST_LETTERS) {
            return ranges;
        }
        return ranges.substring(0, ranges.lastIndexOf(',', MOST_LETTERS)) + ", …";
    }

    private Row row(FigureId figure, String label) {
        Row row = sheet.row();
        sheet.text(row, 0, figure.text(), sheet.styles.cell);
        sheet.text(row, 1, label, sheet.styles.cell);
        return row;
    }
}
