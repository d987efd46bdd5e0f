package org.crampkit.intake.spoken;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A night written by both of its days, such as "2/3 Nov 2026" or "02./03.11.2026"; its evening names it.
 *
 * @param evening day of the month of its evening
 * @param morning the date of its morning, as written
 */
public record NightPair(int evening, String morning) {

    private static final String BETWEEN = "\\s*(?:/|-|–|—|\\bauf(?: den)?\\b|\\bto\\b|\\bal\\b|\\bau\\b|\\bzum\\b)\\s*";
    private static final Pattern WORDS =
            Pattern.compile("(?iu)(?:[\\p{L}./]+,? )*?(\\d{1,2})\\.?(?:st|nd|rd|th|er)?(?: \\p{L}{3,}\\.?)?" + BETWEEN
                    + "((\\d{1,2})(?:st|nd|rd|th|er)?\\.? (?:of |de )?\\p{L}{3,}\\.?(?:,? (?:de )?\\d{2,4})?)");
    private static final Pattern DOTS = Pattern.compile(
            "(?iu)(\\d{1,2})\\.?(?:\\d{1,2}\\.?)?(?:\\d{4})?" + BETWEEN + "((\\d{1,2})\\.\\d{1,2}\\.(?:\\d{2,4})?)");
    private static final Pattern ISO =
            Pattern.compile("\\d{4}-\\d{2}-(\\d{2})\\s*(?:/|-|–|\\bto\\b)\\s*(\\d{4}-\\d{2}-(\\d{2}))");
    private static final int LONGEST = 60;

    /** Returns the pair that a text writes, null where it writes none. */
    public static @Nullable NightPair of(String text) {
        if (text.length() > LONGEST) {
            return null;
        }
        for (Pattern pattern : new Pattern[] {WORDS, DOTS, ISO}) {
            Matcher pair = pattern.matcher(text.strip());
            if (pair.matches()) {
                return new NightPair(Integer.parseInt(pair.group(1)), pair.group(2));
            }
        }
        return null;
    }
}
