package org.crampkit.intake.spoken;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A night written by both of its days, such as "2/3 Nov 2026", "Sun 1 - Mon 2 Nov 2026" or "02./03.11.2026"; its evening names it.
 *
 * @param evening day of the month of its evening
 * @param month month that stands beside it, in words or digits, empty where none does
 * @param year year that stands beside it, empty where none does
 * @param morning the date of its morning, as written
 */
public record NightPair(int evening, String month, String year, String morning) {

    private static final String BETWEEN = "\\s*(?:/|-|–|—|\\bauf(?: den)?\\b|\\bto\\b|\\bal\\b|\\bau\\b|\\bzum\\b)\\s*";
    private static final String LEAD = "(?iu)(?:[\\p{L}./]+,? )*?";
    private static final String DAY_NAME = "(?:\\p{L}{2,10}\\.?,? )?";
    private static final String DAY = "(?<evening>\\d{1,2})\\.?(?:st|nd|rd|th|er)?";
    private static final Pattern WORDS = Pattern.compile(
            LEAD + DAY + "(?: (?:of |de )?(?<month>\\p{L}{3,})\\.?)?(?<year> \\d{4})?" + BETWEEN + DAY_NAME
                    + "(?<morning>\\d{1,2}(?:st|nd|rd|th|er)?\\.? (?:of |de )?\\p{L}{3,}\\.?(?:,? (?:de )?\\d{2,4})?)");
    private static final Pattern MONTH_FIRST = Pattern.compile(LEAD + "(?<month>\\p{L}{3,})\\.? " + DAY
            + "(?:, (?<year>\\d{4}))?" + BETWEEN + DAY_NAME
            + "(?:(?<next>\\p{L}{3,})\\.? )?(?<day>\\d{1,2})(?:st|nd|rd|th)?,? (?<end>\\d{4})");
    private static final Pattern DOTS =
            Pattern.compile(LEAD + "(?<evening>\\d{1,2})\\.?(?:(?<month>\\d{1,2})\\.?)?(?<year>\\d{4})?" + BETWEEN
                    + DAY_NAME + "(?<morning>\\d{1,2}\\.\\d{1,2}\\.(?:\\d{2,4})?)");
    private static final Pattern ISO =
            Pattern.compile("(?<year>\\d{4})-(?<month>\\d{2})-(?<evening>\\d{2})\\s*(?:/|-|–|\\bto\\b)\\s*"
                    + "(?<morning>\\d{4}-\\d{2}-\\d{2})");
    private static final int LONGEST = 60;

    /** Returns the pair that a text writes, null where it writes none. */
    public static @Nullable NightPair of(String text) {
        if (text.length() > LONGEST) {
            return null;
        }
        for (Pattern pattern : new Pattern[] {WORDS, DOTS, ISO}) {
            Matcher pair = pattern.matcher(text.strip());
            if (pair.matches()) {
                return pair(pair, said(pair, "month"), pair.group("morning"));
            }
        }
        Matcher first = MONTH_FIRST.matcher(text.strip());
        if (!first.matches()) {
            return null;
        }
        String month = said(first, "month");
        String next = said(first, "next");
        String morning = (next.isEmpty() ? month : next) + " " + first.group("day") + " " + first.group("end");
        return pair(first, month, morning);
    }

    private static NightPair pair(Matcher pair, String month, String morning) {
        return new NightPair(Integer.parseInt(pair.group("evening")), month, said(pair, "year"), morning);
    }

    private static String said(Matcher pair, String group) {
        String said = pair.group(group);
        return said == null ? "" : said.strip();
    }
}
