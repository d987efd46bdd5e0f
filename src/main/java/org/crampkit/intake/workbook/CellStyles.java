package org.crampkit.intake.workbook;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.crampkit.intake.sheet.Cell;
import org.crampkit.intake.sheet.CellKind;
import org.jspecify.annotations.Nullable;

/** How the cell styles of a workbook show a number: as a date or time, with leading zeros, or with words beside it. */
final class CellStyles {

    private final boolean[] dates;
    private final Shown[] numbers;

    private CellStyles(int count) {
        dates = new boolean[count];
        numbers = new Shown[count];
        Arrays.fill(numbers, Shown.PLAIN);
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
            styles.numbers[i] = Shown.of(format);
        }
        return styles;
    }

    boolean date(int style) {
        return style >= 0 && style < dates.length && dates[style];
    }

    /** Returns how a style shows numbers. */
    Shown number(int style) {
        return style >= 0 && style < numbers.length ? numbers[style] : Shown.PLAIN;
    }

    /**
     * How a format shows a number: {@code "P-"000} shows 4 as P-004, {@code 0" sec"} shows 90 as 90 sec.
     *
     * @param before words before it
     * @param digits digits it shows at least, 0 where the format does not say
     * @param after words behind it
     */
    record Shown(String before, int digits, String after) {

        static final Shown PLAIN = new Shown("", 0, "");

        private static final String WORDS = "((?:\"[^\"]{0,20}\"|\\\\.|[- ])*)";
        private static final Pattern FORMAT =
                Pattern.compile(WORDS + "(0+|#|#,##0|0?\\.0+|[#0]*0\\.[0#]+|General|Standard)" + WORDS + "(?:;.*)?");

        /** Reads a format; one that is not known shows the bare number. */
        static Shown of(@Nullable String format) {
            Matcher matcher = FORMAT.matcher(format == null ? "" : format);
            if (!matcher.matches()) {
                return PLAIN;
            }
            String core = matcher.group(2);
            int digits = core.length() > 1 && core.chars().allMatch(c -> c == '0') ? core.length() : 0;
            return new Shown(words(matcher.group(1)), digits, words(matcher.group(3)));
        }

        /** Returns the words that a format holds as such; signs alone, such as those of money, are none. */
        private static String words(String part) {
            String text = part.replaceAll("\"([^\"]*)\"|\\\\(.)", "$1$2");
            return text.chars().anyMatch(Character::isLetter) ? text : "";
        }

        /** Returns a number as it is shown. */
        Cell cell(int row, int column, String number) {
            boolean whole = digits > number.length() && number.chars().allMatch(c -> c >= '0' && c <= '9');
            String padded = whole ? "0".repeat(digits - number.length()) + number : number;
            String text = (before + padded + after).strip();
            return new Cell(row, column, text, text.equals(padded) ? CellKind.NUMBER : CellKind.TEXT);
        }
    }
}
