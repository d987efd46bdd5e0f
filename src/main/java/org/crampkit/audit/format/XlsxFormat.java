package org.crampkit.audit.format;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.crampkit.audit.AuditReport;
import org.crampkit.audit.ReportFormat;
import org.crampkit.audit.format.book.Book;
import org.crampkit.audit.format.book.FigureSheet;
import org.crampkit.wording.LanguagePack;

/** A workbook: cover, figures, charts, the same figures as one table with filters, definitions. */
public final class XlsxFormat implements ReportFormat {

    private final Supplier<LanguagePack> pack;

    /** Writes in a language that is read when it is needed. */
    public XlsxFormat(Supplier<LanguagePack> pack) {
        this.pack = pack;
    }

    @Override
    public String name() {
        return "xlsx";
    }

    @Override
    public void write(AuditReport report, Path file) throws IOException {
        Path dated = Files.createTempFile(file.toAbsolutePath().getParent(), ".crampkit-", ".part");
        try {
            try (OutputStream out = Files.newOutputStream(dated);
                    XSSFWorkbook workbook = new XSSFWorkbook()) {
                Properties.write(workbook, report.cover());
                new Book(workbook, pack.get(), report.cover().brand()).fill(report);
                workbook.write(out);
            }
            Undated.copy(dated, file);
        } finally {
            Files.deleteIfExists(dated);
        }
    }

    @Override
    public int countsIn(Path file) throws IOException {
        return BookCheck.cells(file, FigureSheet.TABLE, FigureSheet.COUNTS);
    }
}
