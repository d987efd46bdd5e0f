package org.crampkit.intake.workbook;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.UnsupportedFileFormatException;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.util.RecordFormatException;
import org.crampkit.intake.sheet.Limits;
import org.crampkit.intake.sheet.Merge;
import org.crampkit.intake.sheet.Row;
import org.crampkit.intake.sheet.SheetHead;
import org.crampkit.intake.sheet.SheetReader;
import org.crampkit.intake.sheet.SheetVisitor;
import org.crampkit.intake.sheet.UnreadableException;

/** Reads an old Excel workbook ({@code .xls}, at most 65,536 rows). */
public final class XlsSheetReader implements SheetReader {

    private final Path file;

    /**
     * Checks what the container holds.
     *
     * @throws UnreadableException CK-103 password, 104 damaged, 106 macros, 113 another program's file
     */
    public XlsSheetReader(Path file) {
        this.file = file;
        try (POIFSFileSystem container = new POIFSFileSystem(file.toFile(), true)) {
            check(container.getRoot());
        } catch (IOException | RuntimeException e) {
            throw e instanceof UnreadableException known ? known : new UnreadableException("CK-104");
        }
    }

    private static void check(DirectoryNode root) {
        boolean workbook = false;
        for (String name : root.getEntryNames()) {
            String lower = name.toLowerCase(Locale.ROOT);
            if (lower.startsWith("encrypt")) {
                throw new UnreadableException("CK-103");
            }
            if (lower.startsWith("_vba_project")) {
                throw new UnreadableException("CK-106");
            }
            workbook |= lower.equals("workbook") || lower.equals("book");
        }
        if (!workbook) {
            throw new UnreadableException("CK-113");
        }
    }

    @Override
    public String described() {
        return "Excel workbook (.xls)";
    }

    @Override
    public void read(SheetVisitor visitor) {
        try (POIFSFileSystem container = new POIFSFileSystem(file.toFile(), true);
                HSSFWorkbook workbook = opened(container)) {
            boolean from1904 = workbook.getInternalWorkbook().isUsing1904DateWindowing();
            for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
                boolean hidden = workbook.isSheetHidden(i) || workbook.isSheetVeryHidden(i);
                sheet(workbook.getSheetAt(i), new SheetHead(i, workbook.getSheetName(i), hidden), from1904, visitor);
            }
        } catch (EncryptedDocumentException e) {
            throw new UnreadableException("CK-103");
        } catch (IOException | UnsupportedFileFormatException | RecordFormatException e) {
            throw new UnreadableException("CK-104");
        } catch (IllegalArgumentException | IllegalStateException | IndexOutOfBoundsException e) {
            throw new UnreadableException("CK-104");
        }
    }

    /** Opens a workbook; whatever a damaged record makes the library throw, the file is damaged. */
    private static HSSFWorkbook opened(POIFSFileSystem container) throws IOException {
        try {
            return new HSSFWorkbook(container, false);
        } catch (EncryptedDocumentException e) {
            throw e;
        } catch (RuntimeException e) {
            throw new UnreadableException("CK-104");
        }
    }

    private static void sheet(Sheet sheet, SheetHead head, boolean from1904, SheetVisitor visitor) {
        if (!visitor.sheet(head)) {
            return;
        }
        int widest = 0;
        for (org.apache.poi.ss.usermodel.Row row : sheet) {
            Limits.checkWidth(row.getLastCellNum());
            Row read = UserModelCells.row(row, from1904);
            widest = Math.max(widest, read.width());
            if (!read.blank() && row.getZeroHeight()) {
                visitor.hiddenRow(read.number());
            }
            if (!read.blank() && !visitor.row(read)) {
                break;
            }
        }
        for (int i = 0; i < widest; i++) {
            if (sheet.isColumnHidden(i)) {
                visitor.hiddenColumns(i, i);
            }
        }
        for (CellRangeAddress area : sheet.getMergedRegions()) {
            visitor.merged(new Merge(
                    area.getFirstRow() + 1, area.getLastRow() + 1, area.getFirstColumn(), area.getLastColumn()));
        }
        visitor.end();
    }
}
