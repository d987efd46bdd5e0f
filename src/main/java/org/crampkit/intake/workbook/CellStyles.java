package org.crampkit.intake.workbook;

import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.jspecify.annotations.Nullable;

/** How the cell styles of a workbook show a number: as a date or time, or with leading zeros. */
final class CellStyles {

    private final boolean[] dates;
    private final int[] digits;

    private CellStyles(int count) {
        dates = new boolean[count];
        digits = new int[count];
    }

    static CellStyles of(@Nullable StylesTable table) {
        if (table == null) {
            return new CellStyles(0);
        }
        CellStyles styles = new CellStyles(table.getNumCellStyles());
        for (int i = 0; i < styles.dates.length; i++) {
            XSSFCellStyle style = table.getStyleAt(i);
            String format = style == null ? null : style.getDataFormatString();
            styles.dates[i] = style != null && DateUtil.isADateFormat(style.getDataFormat(), format);
            styles.digits[i] = digits(format);
        }
        return styles;
    }

    /** Returns how many digits a format such as {@code 0000000000} shows at least, 0 where it is no such format. */
    static int digits(@Nullable String format) {
        return format != null && format.length() > 1 && format.chars().allMatch(c -> c == '0') ? format.length() : 0;
    }

    /** Returns a whole number with the zeros that its format shows. */
    static String padded(String number, int digits) {
        boolean whole = digits > number.length() && number.chars().allMatch(c -> c >= '0' && c <= '9');
        return whole ? "0".repeat(digits - number.length()) + number : number;
    }

    boolean date(int style) {
        return style >= 0 && style < dates.length && dates[style];
    }

    int digits(int style) {
        return style >= 0 && style < digits.length ? digits[style] : 0;
    }
}
