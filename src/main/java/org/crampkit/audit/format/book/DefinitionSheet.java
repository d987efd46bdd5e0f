package org.crampkit.audit.format.book;

import org.apache.poi.ss.usermodel.Row;
import org.crampkit.audit.AuditReport;
import org.crampkit.audit.AuditReport.Table;
import org.crampkit.wording.LanguagePack;

/** How each group of counts is counted. */
final class DefinitionSheet {

    private DefinitionSheet() {}

    static void write(Sheet sheet, AuditReport report, LanguagePack pack) {
        sheet.widths(28, 40, 26, 90);
        Row head = sheet.row();
        sheet.text(head, 0, pack.say("audit.columns.figure"), sheet.styles.head);
        sheet.text(head, 1, pack.say("audit.columns.group"), sheet.styles.head);
        sheet.text(head, 2, pack.say("audit.columns.unit"), sheet.styles.head);
        sheet.text(head, 3, pack.say("audit.columns.definition"), sheet.styles.head);
        sheet.poi.createFreezePane(0, 1);
        sheet.poi.setRepeatingRows(org.apache.poi.ss.util.CellRangeAddress.valueOf("1:1"));
        for (Table table : report.tables()) {
            Row row = sheet.row();
            sheet.text(row, 0, table.id(), sheet.styles.text);
            sheet.text(row, 1, table.title(), sheet.styles.text);
            sheet.text(row, 2, table.unit(), sheet.styles.text);
            sheet.text(row, 3, table.definition(), sheet.styles.text);
            sheet.fit(row);
        }
        sheet.table("Definitions", 4);
    }
}
