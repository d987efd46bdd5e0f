package org.crampkit.audit.cycle;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import org.crampkit.wording.LanguagePack;

/** A month in words: its name, or its number where no date may be told. */
public final class MonthWord {

    private MonthWord() {}

    /** Returns a month such as {@code 2026-09} as "September 2026", and {@code 3} as "Month 3". */
    public static String of(String month, LanguagePack pack) {
        return written(month, "MMMM yyyy", pack);
    }

    /** Returns it for the axis of a chart. */
    public static String shortly(String month, LanguagePack pack) {
        return written(month, "MMM yy", pack);
    }

    private static String written(String month, String pattern, LanguagePack pack) {
        return month.indexOf('-') > 0
                ? DateTimeFormatter.ofPattern(pattern, pack.locale()).format(YearMonth.parse(month))
                : pack.say("audit.labels.month", Map.of("number", month));
    }
}
