package org.crampkit.audit.format.book;

import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.crampkit.audit.AuditReport;
import org.crampkit.audit.CriterionLine;
import org.crampkit.summary.Rate;
import org.crampkit.wording.LanguagePack;
import org.jspecify.annotations.Nullable;

/** The criteria with what was found, the standard and the reason beside it. */
final class CriteriaSheet {

    private static final List<String> COLUMNS = List.of(
            "id",
            "statement",
            "standard",
            "met",
            "not-met",
            "share",
            "low",
            "high",
            "before",
            "points",
            "not-recorded",
            "exceptions",
            "status",
            "reason");
    private static final double PERCENT = 100;

    private CriteriaSheet() {}

    static void write(Sheet sheet, AuditReport report, LanguagePack pack) {
        sheet.widths(9, 40, 10, 8, 8, 9, 9, 9, 9, 11, 10, 13, 16, 36);
        Row head = sheet.row();
        head.setHeightInPoints(32);
        for (int i = 0; i < COLUMNS.size(); i++) {
            boolean text = i < 2 || i > 11;
            CellStyle left = i == 12 ? sheet.styles.headBeside : sheet.styles.head;
            CellStyle style = text ? left : sheet.styles.headRight;
            sheet.text(head, i, pack.say("audit.criteria." + COLUMNS.get(i)), style);
        }
        report.criteria().forEach(line -> line(sheet, line, pack));
        sheet.table("Criteria", COLUMNS.size());
        sheet.poi.createFreezePane(2, 1);
        sheet.poi.setRepeatingRows(org.apache.poi.ss.util.CellRangeAddress.valueOf("1:1"));
    }

    private static void line(Sheet sheet, CriterionLine line, LanguagePack pack) {
        Row row = sheet.row();
        Rate share = line.share();
        Double change = line.change();
        sheet.text(row, 0, line.criterion().id(), sheet.styles.strong);
        sheet.text(row, 1, line.criterion().statement(), sheet.styles.text);
        sheet.number(row, 2, line.criterion().standard() / PERCENT, sheet.styles.percent);
        sheet.count(row, 3, line.met());
        sheet.count(row, 4, line.notMet());
        percent(sheet, row, 5, share == null ? null : share.value());
        percent(sheet, row, 6, share == null ? null : share.low());
        percent(sheet, row, 7, share == null ? null : share.high());
        percent(sheet, row, 8, line.before());
        if (change != null) {
            sheet.number(row, 9, change, sheet.styles.decimal);
        }
        sheet.count(row, 10, line.notRecorded());
        sheet.count(row, 11, line.exceptions());
        sheet.text(row, 12, pack.say("audit.status." + line.status().word()), sheet.styles.verdict);
        sheet.text(row, 13, line.reason(), sheet.styles.text);
        sheet.fit(row);
    }

    private static void percent(Sheet sheet, Row row, int column, @Nullable Double share) {
        if (share != null) {
            sheet.number(row, column, share, sheet.styles.percent);
        }
    }
}
