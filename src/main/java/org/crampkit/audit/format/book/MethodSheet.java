package org.crampkit.audit.format.book;

import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.crampkit.audit.AuditReport;
import org.crampkit.audit.CriterionLine;
import org.crampkit.audit.criterion.Criterion;
import org.crampkit.wording.LanguagePack;

/** How it was counted and judged, what is hidden, and how each criterion is defined. */
final class MethodSheet {

    private MethodSheet() {}

    static void write(Sheet sheet, AuditReport report, LanguagePack pack) {
        sheet.widths(24, 120);
        line(sheet, pack.say("audit.methods.counting"), pack.say("audit.paper.preparation"));
        line(sheet, pack.say("audit.cover.control"), report.cover().policy());
        line(sheet, pack.say("audit.methods.run"), pack.say("audit.run.rules"));
        line(sheet, pack.say("audit.methods.verdict"), pack.say("audit.methods.verdicts"));
        line(sheet, pack.say("audit.cover.texts"), report.cover().versions());
        for (CriterionLine line : report.criteria()) {
            Criterion criterion = line.criterion();
            sheet.skip();
            line(sheet, criterion.id(), criterion.statement());
            for (List<String> part : List.of(
                    List.of("standard", criterion.standard() + " %"),
                    List.of("source", criterion.source()),
                    List.of("numerator", criterion.numerator()),
                    List.of("denominator", criterion.denominator()),
                    List.of("exceptions", criterion.exceptions()),
                    List.of("definition", criterion.definition()))) {
                line(sheet, pack.say("audit.methods." + part.get(0)), part.get(1));
            }
        }
    }

    private static void line(Sheet sheet, String label, String text) {
        Row row = sheet.row();
        sheet.text(row, 0, label, sheet.styles.strong);
        sheet.text(row, 1, text, sheet.styles.text);
        sheet.fit(row);
    }
}
