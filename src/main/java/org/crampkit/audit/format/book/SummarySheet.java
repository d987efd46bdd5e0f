package org.crampkit.audit.format.book;

import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.crampkit.audit.AuditReport;
import org.crampkit.audit.AuditReport.Average;
import org.crampkit.audit.AuditReport.Line;
import org.crampkit.audit.AuditReport.Table;
import org.crampkit.audit.format.CsvFormat;
import org.crampkit.wording.LanguagePack;

/** The counts for reading: one block a group, single counts first. */
final class SummarySheet {

    private SummarySheet() {}

    static void write(Sheet sheet, AuditReport report, LanguagePack pack) {
        sheet.widths(72, 14, 12, 28);
        head(sheet, pack);
        sheet.poi.createFreezePane(0, 1);
        sheet.poi.setRepeatingRows(CellRangeAddress.valueOf("1:1"));
        for (Table table : report.tables()) {
            if (single(table)) {
                line(sheet, table, table.lines().get(0));
            }
        }
        report.averages().forEach(average -> average(sheet, average, pack));
        for (Table table : report.tables()) {
            if (!single(table)) {
                block(sheet, table, pack);
            }
        }
        sheet.skip();
        sheet.text(sheet.row(), 0, report.cover().policy(), sheet.styles.quiet);
        int last = sheet.rows();
        sheet.poi.getRow(last - 1).setHeightInPoints(44);
        sheet.poi.addMergedRegion(new CellRangeAddress(last - 1, last - 1, 0, 3));
    }

    private static boolean single(Table table) {
        return table.lines().size() == 1 && table.lines().get(0).figure().key().isEmpty();
    }

    private static void head(Sheet sheet, LanguagePack pack) {
        Row row = sheet.row();
        sheet.text(row, 0, pack.say("audit.columns.label"), sheet.styles.head);
        sheet.text(row, 1, pack.say("audit.columns.count"), sheet.styles.headRight);
        sheet.text(row, 2, pack.say("audit.columns.share"), sheet.styles.headRight);
        sheet.text(row, 3, pack.say("audit.columns.unit"), sheet.styles.headBeside);
    }

    private static void block(Sheet sheet, Table table, LanguagePack pack) {
        sheet.skip();
        Row heading = sheet.row();
        heading.setHeightInPoints(20);
        sheet.text(heading, 0, table.title(), sheet.styles.heading);
        table.lines().forEach(line -> line(sheet, table, line));
        Long sum = table.sum();
        if (sum != null) {
            Row row = sheet.row();
            sheet.text(row, 0, pack.say("audit.columns.sum"), sheet.styles.strong);
            sheet.number(row, 1, (double) sum, sheet.styles.sum);
            sheet.text(row, 3, table.unit(), sheet.styles.beside);
        }
    }

    private static void line(Sheet sheet, Table table, Line line) {
        Row row = sheet.row();
        sheet.text(row, 0, line.label(), sheet.styles.text);
        sheet.count(row, 1, line.count());
        Double share = line.share();
        if (share != null) {
            sheet.number(row, 2, share, sheet.styles.percent);
        }
        sheet.text(row, 3, table.unit(), sheet.styles.beside);
        sheet.fit(row);
    }

    private static void average(Sheet sheet, Average average, LanguagePack pack) {
        Row row = sheet.row();
        sheet.text(row, 0, average.label(), sheet.styles.text);
        Double value = average.value();
        if (average.hidden()) {
            sheet.text(row, 1, CsvFormat.HIDDEN, sheet.styles.hidden);
        } else if (value == null) {
            sheet.text(row, 1, pack.say("audit.columns.unknown"), sheet.styles.hidden);
        } else {
            sheet.number(row, 1, value, sheet.styles.decimal);
        }
    }
}
