package org.crampkit.intake.scan;

import java.nio.file.Path;
import org.crampkit.intake.form.FormSheetReader;
import org.crampkit.intake.page.HtmlSheetReader;
import org.crampkit.intake.sheet.FileFacts;
import org.crampkit.intake.sheet.FileKind;
import org.crampkit.intake.sheet.SheetReader;
import org.crampkit.intake.sheet.UnreadableException;
import org.crampkit.intake.text.CsvSheetReader;
import org.crampkit.intake.workbook.XlsSheetReader;
import org.crampkit.intake.workbook.XlsxSheetReader;

/** Chooses the reader of a file by its content. */
public final class Readers {

    private Readers() {}

    /**
     * Returns the reader that fits.
     *
     * @throws UnreadableException with the message code where the file cannot be read as a table
     */
    public static SheetReader of(Path file, FileFacts facts) {
        return switch (FileKind.of(facts)) {
            case TEXT -> new CsvSheetReader(file, facts);
            case ZIP -> new XlsxSheetReader(file);
            case OLE2 -> new XlsSheetReader(file);
            case EMPTY -> throw new UnreadableException("CK-101");
            case PDF -> new FormSheetReader(file);
            case HTML -> new HtmlSheetReader(file, facts);
            case OTHER -> throw new UnreadableException("CK-113");
            case JUNK -> throw new UnreadableException("CK-102");
        };
    }
}
