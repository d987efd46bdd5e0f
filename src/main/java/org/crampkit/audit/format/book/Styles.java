package org.crampkit.audit.format.book;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The few cell styles of the workbook. */
final class Styles {

    private static final String FAMILY = "Calibri";
    private static final int RADIX = 16;

    final CellStyle title;
    final CellStyle heading;
    final CellStyle head;
    final CellStyle headRight;
    final CellStyle text;
    final CellStyle cell;
    final CellStyle beside;
    final CellStyle verdict;
    final CellStyle headBeside;
    final CellStyle quiet;
    final CellStyle strong;
    final CellStyle count;
    final CellStyle hidden;
    final CellStyle percent;
    final CellStyle whole;
    final CellStyle decimal;
    final CellStyle date;
    final CellStyle sum;

    private final XSSFWorkbook book;
    private final XSSFColor brand;

    Styles(XSSFWorkbook book, String colour) {
        this.book = book;
        this.brand = colour(colour);
        title = text(22, true, brand, "General");
        heading = text(13, true, brand, "General");
        head = head(HorizontalAlignment.LEFT);
        headRight = head(HorizontalAlignment.RIGHT);
        text = wrapped(text(11, false, null, "General"));
        cell = text(11, false, null, "General");
        quiet = wrapped(text(10, false, colour("#3d3d3d"), "General"));
        strong = wrapped(text(11, true, null, "General"));
        beside = indented(wrapped(text(11, false, null, "General")));
        verdict = indented(wrapped(text(11, true, null, "General")));
        headBeside = indented(head(HorizontalAlignment.LEFT));
        count = right(text(11, false, null, "#,##0"));
        hidden = right(text(11, false, colour("#3d3d3d"), "General"));
        percent = right(text(11, false, null, "0.0%"));
        whole = right(text(10, false, colour("#3d3d3d"), "0%"));
        decimal = right(text(11, false, null, "0.0"));
        date = left(text(11, false, null, "d mmm yyyy"));
        sum = sum();
    }

    static XSSFColor colour(String hex) {
        int rgb = Integer.parseInt(hex.substring(1), RADIX);
        return new XSSFColor(new byte[] {(byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb}, null);
    }

    private XSSFCellStyle text(
            int points, boolean bold, @org.jspecify.annotations.Nullable XSSFColor colour, String format) {
        XSSFFont font = book.createFont();
        font.setFontName(FAMILY);
        font.setFontHeightInPoints((short) points);
        font.setBold(bold);
        if (colour != null) {
            font.setColor(colour);
        }
        XSSFCellStyle style = book.createCellStyle();
        style.setFont(font);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setDataFormat(book.createDataFormat().getFormat(format));
        return style;
    }

    private XSSFCellStyle head(HorizontalAlignment alignment) {
        XSSFCellStyle style = wrapped(text(11, true, colour("#ffffff"), "General"));
        style.setFillForegroundColor(brand);
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        style.setAlignment(alignment);
        style.setIndention((short) (alignment == HorizontalAlignment.RIGHT ? 1 : 0));
        return style;
    }

    private XSSFCellStyle sum() {
        XSSFCellStyle style = right(text(11, true, null, "#,##0"));
        style.setBorderTop(BorderStyle.THIN);
        return style;
    }

    private static XSSFCellStyle wrapped(XSSFCellStyle style) {
        style.setWrapText(true);
        return style;
    }

    /** Text right of a number keeps its distance. */
    private static XSSFCellStyle indented(XSSFCellStyle style) {
        style.setAlignment(HorizontalAlignment.LEFT);
        style.setIndention((short) 1);
        return style;
    }

    private static XSSFCellStyle right(XSSFCellStyle style) {
        style.setAlignment(HorizontalAlignment.RIGHT);
        style.setIndention((short) 1);
        return style;
    }

    private static XSSFCellStyle left(XSSFCellStyle style) {
        style.setAlignment(HorizontalAlignment.LEFT);
        return style;
    }
}
