package org.crampkit.intake.values;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crampkit.intake.words.Plain;
import org.crampkit.intake.words.WordList;
import org.jspecify.annotations.Nullable;

/**
 * A written date taken apart.
 *
 * @param numbers its numbers, left to right, as digits
 * @param month month named in words, 0 where none is
 * @param dotted whether dots stand between the numbers, as German writes them
 * @param clock what follows as a clock time, null where nothing does
 */
record DateParts(List<String> numbers, int month, boolean dotted, @Nullable String clock) {

    private static final Pattern CLOCK = Pattern.compile(
            "[T\\s,]+(?:at |um |a las |à )?(\\d{1,2}:\\d{2}.*|\\d{1,2}\\s*(?:uhr|h|am|pm|a\\.m|p\\.m).*|\\d{1,2}\\.\\d{2}\\s*(?:uhr|am|pm))$",
            Pattern.CASE_INSENSITIVE);

    /** Takes a text apart; null where it holds words that no date needs. */
    static @Nullable DateParts of(String text, WordList<Double> months, WordList<String> fillers) {
        Matcher clock = CLOCK.matcher(text);
        boolean timed = clock.find();
        String date = timed ? text.substring(0, clock.start()) : text;
        List<String> numbers = new ArrayList<>();
        int month = 0;
        int i = 0;
        while (i < date.length()) {
            int start = i;
            char c = date.charAt(i);
            if (digit(c)) {
                i = end(date, i, true);
                numbers.add(date.substring(start, i));
            } else if (Character.isLetter(c)) {
                i = end(date, i, false);
                String word = Plain.of(date.substring(start, i));
                Double named = months.plain(word);
                boolean weekdayToo = "mar".equals(word) && month != 0;
                if (named == null && !fillers.silentPlain(word)) {
                    return null;
                }
                month = named == null || weekdayToo ? month : named.intValue();
            } else if (" ./-,'–_\t".indexOf(c) < 0 || start == 0) {
                return null;
            } else {
                i++;
            }
        }
        return new DateParts(numbers, month, dots(date), timed ? clock.group(1) : null);
    }

    private static boolean dots(String date) {
        return date.indexOf('.') > 0 && date.indexOf('/') < 0 && date.indexOf('-') < 0;
    }

    private static int end(String text, int from, boolean digits) {
        int i = from;
        while (i < text.length() && (digits ? digit(text.charAt(i)) : letter(text.charAt(i)))) {
            i++;
        }
        return i;
    }

    private static boolean letter(char c) {
        return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Returns a number, -1 where it has too many digits. */
    int number(int index) {
        String digits = numbers.get(index);
        return digits.length() > 4 ? -1 : Integer.parseInt(digits);
    }
}
