package org.crampkit.intake.workbook;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** A number of a workbook as a person would write it: 7, not 7.0; long numbers in full. */
final class NumberText {

    private static final double WHOLE = 1e15;
    private static final MathContext FIFTEEN = new MathContext(15, RoundingMode.HALF_EVEN);

    private NumberText() {}

    static String of(double value) {
        if (value == Math.rint(value) && Math.abs(value) < WHOLE) {
            return Long.toString((long) value);
        }
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            return Double.toString(value);
        }
        BigDecimal rounded = new BigDecimal(value).round(FIFTEEN);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }
}
