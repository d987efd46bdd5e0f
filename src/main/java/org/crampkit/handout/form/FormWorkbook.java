package org.crampkit.handout.form;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The blank diary as a workbook: title, instruction, frozen header, drop-downs, a row a night. */
public final class FormWorkbook {

    private static final int HEADER_ROW = 2;
    private static final int CHARACTER = 256;
    private static final int DATE_WIDTH = 15;
    private static final int WIDE = 26;
    private static final int ROW_POINTS = 22;

    private final DiaryForm form;
    private final XSSFWorkbook book;
    private final XSSFSheet sheet;
    private final List<String> headers = new ArrayList<>();

    private FormWorkbook(DiaryForm form, XSSFWorkbook book) {
        this.form = form;
        this.book = book;
        this.sheet = book.createSheet(form.say("sheet"));
        if (form.named()) {
            headers.add(form.say("headers.patient_id"));
        }
        headers.add(form.say("headers.night_date"));
        form.columns().forEach(column -> headers.add(column.header()));
    }

    /** Returns the workbook. */
    public static byte[] of(DiaryForm form) {
        try (XSSFWorkbook book = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            FormWorkbook made = new FormWorkbook(form, book);
            made.head();
            made.nights();
            made.choices();
            made.print();
            book.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void head() {
        text(0, form.say("title"), bold(16));
        XSSFCellStyle wrapped = book.createCellStyle();
        wrapped.setWrapText(true);
        wrapped.setVerticalAlignment(VerticalAlignment.TOP);
        text(1, form.say("instruction-sheet"), wrapped);
        for (int row = 0; row < HEADER_ROW; row++) {
            sheet.addMergedRegion(new CellRangeAddress(row, row, 0, headers.size() - 1));
        }
        sheet.getRow(1).setHeightInPoints(2 * ROW_POINTS);
        XSSFCellStyle style = bold(11);
        style.setFillForegroundColor(
                new XSSFColor(java.awt.Color.decode(form.brand().tint()), null));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        style.setBorderBottom(BorderStyle.MEDIUM);
        style.setWrapText(true);
        XSSFRow row = sheet.createRow(HEADER_ROW);
        for (int i = 0; i < headers.size(); i++) {
            XSSFCell cell = row.createCell(i);
            cell.setCellValue(headers.get(i));
            cell.setCellStyle(style);
            boolean last = i >= headers.size() - 2;
            sheet.setColumnWidth(i, (last ? WIDE : DATE_WIDTH) * CHARACTER);
        }
        sheet.createFreezePane(0, HEADER_ROW + 1);
    }

    private void text(int row, String text, CellStyle style) {
        XSSFCell cell = sheet.createRow(row).createCell(0);
        cell.setCellValue(text);
        cell.setCellStyle(style);
    }

    private XSSFCellStyle bold(int points) {
        Font font = book.createFont();
        font.setBold(true);
        font.setFontHeightInPoints((short) points);
        XSSFCellStyle style = book.createCellStyle();
        style.setFont(font);
        return style;
    }

    private void nights() {
        XSSFCellStyle dates = lined();
        dates.setDataFormat(book.createDataFormat().getFormat("d mmm yyyy"));
        XSSFCellStyle times = lined();
        times.setDataFormat(book.createDataFormat().getFormat("@"));
        XSSFCellStyle plain = lined();
        int at = HEADER_ROW + 1;
        for (LocalDate night : form.dates()) {
            XSSFRow row = sheet.createRow(at++);
            row.setHeightInPoints(ROW_POINTS);
            for (int i = 0; i < headers.size(); i++) {
                row.createCell(i).setCellStyle(i == column("onset_time") ? times : plain);
            }
            if (form.named()) {
                row.getCell(0).setCellValue(form.patient());
            }
            XSSFCell date = row.getCell(form.named() ? 1 : 0);
            date.setCellValue(night);
            date.setCellStyle(dates);
        }
    }

    private XSSFCellStyle lined() {
        XSSFCellStyle style = book.createCellStyle();
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.HAIR);
        return style;
    }

    private int column(String field) {
        return (form.named() ? 2 : 1) + FormColumn.FIELDS.indexOf(field);
    }

    private void choices() {
        DataValidationHelper helper = sheet.getDataValidationHelper();
        for (FormColumn column : form.columns()) {
            int at = column(column.field());
            CellRangeAddressList cells = new CellRangeAddressList(HEADER_ROW + 1, HEADER_ROW + form.nights(), at, at);
            if (column.chosen()) {
                add(helper.createValidation(
                        helper.createExplicitListConstraint(column.choices().toArray(new String[0])), cells));
            } else if (column.field().equals("pain_nrs")) {
                add(helper.createValidation(
                        helper.createIntegerConstraint(
                                org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType.BETWEEN, "0", "10"),
                        cells));
            }
        }
    }

    private void add(DataValidation validation) {
        validation.setShowErrorBox(true);
        validation.createErrorBox(form.say("title"), form.say("choose"));
        sheet.addValidationData(validation);
    }

    private void print() {
        PrintSetup setup = sheet.getPrintSetup();
        setup.setLandscape(true);
        setup.setPaperSize(
                form.brand().paper().equals("Letter") ? PrintSetup.LETTER_PAPERSIZE : PrintSetup.A4_PAPERSIZE);
        setup.setFitWidth((short) 1);
        setup.setFitHeight((short) 0);
        sheet.setFitToPage(true);
        sheet.setRepeatingRows(new CellRangeAddress(HEADER_ROW, HEADER_ROW, 0, headers.size() - 1));
    }
}
