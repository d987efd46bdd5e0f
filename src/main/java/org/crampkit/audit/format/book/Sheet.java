package org.crampkit.audit.format.book;

import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Footer;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.crampkit.audit.disclosure.Count;
import org.crampkit.audit.format.CsvFormat;
import org.crampkit.audit.format.SafeText;

/** One sheet being filled, row by row. */
final class Sheet {

    private static final int LETTER_UNITS = 256;
    private static final float POINTS_A_LINE = 15.5f;

    final XSSFSheet poi;
    final Styles styles;
    private int next;

    Sheet(XSSFSheet poi, Styles styles) {
        this.poi = poi;
        this.styles = styles;
    }

    /** Sets the widths of the columns, in letters. */
    Sheet widths(int... letters) {
        for (int i = 0; i < letters.length; i++) {
            poi.setColumnWidth(i, letters[i] * LETTER_UNITS);
        }
        return this;
    }

    /** Prepares printing: landscape, one page wide, the policy in the footer. */
    Sheet printed(String paper, String footer) {
        PrintSetup print = poi.getPrintSetup();
        print.setPaperSize(paper.equals("Letter") ? PrintSetup.LETTER_PAPERSIZE : PrintSetup.A4_PAPERSIZE);
        print.setLandscape(true);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
        poi.setFitToPage(true);
        poi.setDisplayGridlines(false);
        Footer foot = poi.getFooter();
        foot.setLeft(footer.replace("&", "&&"));
        foot.setRight("&P / &N");
        return this;
    }

    /** Makes a real table with filters of everything written so far, its first row the headings. */
    void table(String name, int columns) {
        AreaReference area = new AreaReference(
                new CellReference(0, 0), new CellReference(next - 1, columns - 1), SpreadsheetVersion.EXCEL2007);
        XSSFTable table = poi.createTable(area);
        table.setName(name);
        table.setDisplayName(name);
        table.getCTTable().addNewAutoFilter().setRef(area.formatAsString());
        table.getCTTable().addNewTableStyleInfo();
        table.setStyleName("TableStyleLight1");
        table.getCTTable().getTableStyleInfo().setShowRowStripes(true);
    }

    /** Makes a row as high as its longest text needs; a text wraps at the width of its column. */
    void fit(Row row) {
        int lines = 1;
        for (Cell cell : row) {
            if (cell.getCellType() == CellType.STRING && cell.getCellStyle().getWrapText()) {
                int letters = poi.getColumnWidth(cell.getColumnIndex()) / LETTER_UNITS;
                int length = cell.getStringCellValue().length();
                lines = Math.max(lines, (length + letters - 1) / letters);
            }
        }
        row.setHeightInPoints(2f + POINTS_A_LINE * lines);
    }

    /** Prints so many columns and no more: what runs over the last one is cut. */
    void printedColumns(int columns) {
        XSSFWorkbook book = poi.getWorkbook();
        book.setPrintArea(book.getSheetIndex(poi), 0, columns - 1, 0, next - 1);
    }

    Row row() {
        return poi.createRow(next++);
    }

    void skip() {
        next++;
    }

    void skip(int rows) {
        next += rows;
    }

    int rows() {
        return next;
    }

    void text(Row row, int column, String text, CellStyle style) {
        Cell cell = row.createCell(column);
        cell.setCellValue(SafeText.of(text));
        cell.setCellStyle(style);
    }

    void count(Row row, int column, Count count) {
        if (count instanceof Count.Shown shown) {
            number(row, column, (double) shown.value(), styles.count);
        } else {
            text(row, column, CsvFormat.HIDDEN, styles.hidden);
        }
    }

    void number(Row row, int column, double value, CellStyle style) {
        Cell cell = row.createCell(column);
        cell.setCellValue(value);
        cell.setCellStyle(style);
    }
}
