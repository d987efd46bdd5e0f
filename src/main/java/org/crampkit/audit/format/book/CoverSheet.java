package org.crampkit.audit.format.book;

import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.crampkit.audit.AuditReport;
import org.crampkit.audit.AuditReport.Cover;
import org.crampkit.audit.Span;
import org.crampkit.document.Brand;
import org.crampkit.wording.LanguagePack;

/** What the workbook is, whose, when, and what is hidden. */
final class CoverSheet {

    private CoverSheet() {}

    static void write(Sheet sheet, AuditReport report, LanguagePack pack) {
        Cover cover = report.cover();
        sheet.widths(22, 100);
        sheet.skip();
        Row title = sheet.row();
        title.setHeightInPoints(34);
        sheet.text(title, 0, cover.title(), sheet.styles.title);
        sheet.text(sheet.row(), 0, clinic(cover.brand()), sheet.styles.quiet);
        sheet.poi.addMergedRegion(org.apache.poi.ss.util.CellRangeAddress.valueOf("A3:B3"));
        sheet.skip();
        days(sheet, cover, pack);
        line(sheet, pack.say("audit.cover.marking"), cover.marking());
        line(sheet, pack.say("audit.cover.control"), cover.policy());
        line(sheet, pack.say("audit.cover.texts"), cover.versions());
        line(sheet, pack.say("audit.cover.sheets"), pack.say("audit.cover.sheets-are"));
        line(sheet, pack.say("audit.cover.holds"), pack.say("audit.cover.counts", Map.of("counts", report.size())));
    }

    private static String clinic(Brand brand) {
        return brand.addressLine().isBlank() ? brand.name() : brand.name() + " · " + brand.addressLine();
    }

    private static void days(Sheet sheet, Cover cover, LanguagePack pack) {
        if (cover.span() instanceof Span.Dates covered && cover.made() instanceof Span.Dates made) {
            date(sheet, pack.say("audit.cover.from"), covered.period().from());
            date(sheet, pack.say("audit.cover.to"), covered.period().to());
            date(sheet, pack.say("audit.cover.made"), made.period().from());
        } else {
            String country = cover.brand().country();
            line(sheet, pack.say("audit.cover.covers"), cover.span().say(pack, country));
            line(sheet, pack.say("audit.cover.made-in"), cover.made().say(pack, country));
        }
    }

    private static void line(Sheet sheet, String label, String text) {
        Row row = sheet.row();
        sheet.text(row, 0, label, sheet.styles.strong);
        sheet.text(row, 1, text, sheet.styles.text);
        sheet.fit(row);
    }

    private static void date(Sheet sheet, String label, java.time.LocalDate day) {
        Row row = sheet.row();
        row.setHeightInPoints(18);
        sheet.text(row, 0, label, sheet.styles.strong);
        Cell cell = row.createCell(1);
        cell.setCellValue(day);
        cell.setCellStyle(sheet.styles.date);
    }
}
