package org.crampkit.audit.format.book;

import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.crampkit.audit.AuditReport;
import org.crampkit.document.Brand;
import org.crampkit.wording.LanguagePack;

/** The workbook as a whole. */
public final class Book {

    private final XSSFWorkbook workbook;
    private final LanguagePack pack;
    private final Styles styles;
    private final Brand brand;

    /** Works on an empty workbook. */
    public Book(XSSFWorkbook workbook, LanguagePack pack, Brand brand) {
        this.workbook = workbook;
        this.pack = pack;
        this.styles = new Styles(workbook, brand.colour());
        this.brand = brand;
    }

    /** Writes every sheet of a report. */
    public void fill(AuditReport report) {
        CoverSheet.write(sheet("cover", report), report, pack);
        CriteriaSheet.write(sheet("criteria", report), report, pack);
        SummarySheet.write(sheet("summary", report), report, pack);
        new ChartSheet(sheet("charts", report), brand.colour()).write(report, pack);
        RunSheet.write(sheet("run", report), report, pack);
        FigureSheet.write(sheet("figures", report), report, pack);
        DefinitionSheet.write(sheet("definitions", report), report, pack);
        if (!report.traces().isEmpty()) {
            RowSheet.write(sheet("rows", report), report, pack);
        }
        MethodSheet.write(sheet("methods", report), report, pack);
        workbook.setActiveSheet(0);
    }

    private Sheet sheet(String key, AuditReport report) {
        Sheet sheet = new Sheet(workbook.createSheet(pack.say("audit.sheets." + key)), styles);
        Map<String, String> words = Map.of(
                "marking", report.cover().marking(), "policy", report.policy().word());
        return sheet.printed(brand.paper(), pack.say("audit.cover.footer", words));
    }
}
