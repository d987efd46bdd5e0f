package org.crampkit.audit.trace;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Long lists of numbers and days as ranges. */
public final class Ranges {

    private Ranges() {}

    /** Returns numbers in order as {@code 2-5, 9}. */
    public static String ofNumbers(List<Integer> numbers) {
        List<String> ranges = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= numbers.size(); i++) {
            if (i == numbers.size() || numbers.get(i) != numbers.get(i - 1) + 1) {
                ranges.add(
                        range(numbers.get(from).toString(), numbers.get(i - 1).toString(), "-"));
                from = i;
            }
        }
        return String.join(", ", ranges);
    }

    /** Returns days in order as {@code 2026-09-01/2026-09-05, 2026-09-09}. */
    public static String ofDays(List<LocalDate> days) {
        List<String> ranges = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= days.size(); i++) {
            if (i == days.size() || !days.get(i).equals(days.get(i - 1).plusDays(1))) {
                ranges.add(range(days.get(from).toString(), days.get(i - 1).toString(), "/"));
                from = i;
            }
        }
        return String.join(", ", ranges);
    }

    private static String range(String from, String to, String between) {
        return from.equals(to) ? from : from + between + to;
    }
}
