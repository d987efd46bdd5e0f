package org.crampkit.audit.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BookCheckTests {

    @TempDir
    private Path folder;

    /** Writes a table of names and counts with a heading; a count below 0 is left out, 0 is hidden. */
    private Path book(int... counts) throws IOException {
        Path file = folder.resolve("book.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            book.createSheet("first");
            XSSFSheet sheet = book.createSheet("second");
            sheet.createRow(0).createCell(0).setCellValue("Name");
            sheet.getRow(0).createCell(1).setCellValue("Count");
            for (int i = 0; i < counts.length; i++) {
                sheet.createRow(i + 1).createCell(0).setCellValue("figure " + i);
                if (counts[i] > 0) {
                    sheet.getRow(i + 1).createCell(1).setCellValue(counts[i]);
                } else if (counts[i] == 0) {
                    sheet.getRow(i + 1).createCell(1).setCellValue("*");
                }
            }
            sheet.createTable(new AreaReference("A1:B" + (counts.length + 1), SpreadsheetVersion.EXCEL2007))
                    .setName("Figures");
            book.write(out);
        }
        return file;
    }

    @Test
    void numbersAndHiddenCountsAreCountedAndTheHeadingIsNot() throws IOException {
        assertThat(BookCheck.cells(book(5, 0, 12), "Figures", "B")).isEqualTo(3);
    }

    @Test
    void aCellThatWasNotWrittenIsMissed() throws IOException {
        assertThat(BookCheck.cells(book(5, -1, 12), "Figures", "B")).isEqualTo(2);
    }

    @Test
    void aWorkbookWithoutTheTableHoldsNothing() throws IOException {
        assertThat(BookCheck.cells(book(5), "Others", "B")).isZero();
    }

    @Test
    void aDamagedWorkbookDoesNotOpen() throws IOException {
        Path file = book(5, 6);
        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, java.util.Arrays.copyOf(bytes, bytes.length / 2));
        assertThatThrownBy(() -> BookCheck.cells(file, "Figures", "B")).isInstanceOf(IOException.class);
    }
}
