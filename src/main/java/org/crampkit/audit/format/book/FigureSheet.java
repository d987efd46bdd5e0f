package org.crampkit.audit.format.book;

import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.crampkit.audit.AuditReport;
import org.crampkit.audit.AuditReport.Line;
import org.crampkit.audit.AuditReport.Table;
import org.crampkit.wording.LanguagePack;

/** Every count as one real table with filters. */
public final class FigureSheet {

    /** The name of the table. */
    public static final String TABLE = "Figures";

    /** The column of the counts. */
    public static final String COUNTS = "E";

    private static final List<String> COLUMNS = List.of("group", "figure", "label", "unit", "count", "share");

    private FigureSheet() {}

    static void write(Sheet sheet, AuditReport report, LanguagePack pack) {
        sheet.widths(36, 36, 62, 26, 11, 10);
        Row head = sheet.row();
        for (int i = 0; i < COLUMNS.size(); i++) {
            sheet.text(
                    head,
                    i,
                    pack.say("audit.columns." + COLUMNS.get(i)),
                    i < 4 ? sheet.styles.head : sheet.styles.headRight);
        }
        for (Table table : report.tables()) {
            table.lines().forEach(line -> line(sheet, table, line));
        }
        sheet.table(TABLE, COLUMNS.size());
        sheet.poi.createFreezePane(0, 1);
        sheet.poi.setRepeatingRows(org.apache.poi.ss.util.CellRangeAddress.valueOf("1:1"));
    }

    private static void line(Sheet sheet, Table table, Line line) {
        Row row = sheet.row();
        sheet.text(row, 0, table.title(), sheet.styles.text);
        sheet.text(row, 1, line.figure().text(), sheet.styles.text);
        sheet.text(row, 2, line.label(), sheet.styles.text);
        sheet.text(row, 3, table.unit(), sheet.styles.text);
        sheet.count(row, 4, line.count());
        Double share = line.share();
        if (share != null) {
            sheet.number(row, 5, share, sheet.styles.percent);
        }
        sheet.fit(row);
    }
}
