package org.crampkit.intake.workbook;

import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FormulaError;
import org.crampkit.intake.sheet.Cell;
import org.crampkit.intake.sheet.CellKind;
import org.crampkit.intake.sheet.Limits;
import org.crampkit.intake.sheet.Row;
import org.jspecify.annotations.Nullable;

/** Turns cells of the workbook library's own model into ours. */
final class UserModelCells {

    private UserModelCells() {}

    static Row row(org.apache.poi.ss.usermodel.Row row, boolean from1904) {
        @Nullable Cell[] cells = new @Nullable Cell[Math.max(0, row.getLastCellNum())];
        for (org.apache.poi.ss.usermodel.Cell cell : row) {
            cells[cell.getColumnIndex()] = cell(cell, row.getRowNum() + 1, from1904);
        }
        return new Row(row.getRowNum() + 1, cells);
    }

    private static @Nullable Cell cell(org.apache.poi.ss.usermodel.Cell cell, int row, boolean from1904) {
        int column = cell.getColumnIndex();
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case STRING -> words(cell.getStringCellValue(), row, column);
            case NUMERIC -> number(cell, row, column, from1904);
            case BOOLEAN -> new Cell(row, column, cell.getBooleanCellValue() ? "TRUE" : "FALSE", CellKind.BOOLEAN);
            case ERROR -> new Cell(row, column, error(cell.getErrorCellValue()), CellKind.ERROR);
            default -> null;
        };
    }

    private static @Nullable Cell words(String text, int row, int column) {
        String value = text.replace('\u00A0', ' ').strip();
        Limits.checkCell(value.length());
        return value.isEmpty() ? null : new Cell(row, column, value, CellKind.TEXT);
    }

    private static Cell number(org.apache.poi.ss.usermodel.Cell cell, int row, int column, boolean from1904) {
        double value = cell.getNumericCellValue();
        CellStyles.Shown shown = CellStyles.Shown.of(cell.getCellStyle().getDataFormatString());
        return DateUtil.isCellDateFormatted(cell)
                ? DayNumber.cell(row, column, value, from1904)
                : shown.cell(row, column, NumberText.of(value));
    }

    private static String error(byte code) {
        return FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "#ERROR";
    }
}
