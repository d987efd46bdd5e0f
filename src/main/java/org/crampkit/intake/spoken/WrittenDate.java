package org.crampkit.intake.spoken;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crampkit.intake.words.Signs;

/** Takes off what programs and people put around a date: formula signs, unseen marks, brackets, the name of a time zone. */
public final class WrittenDate {

    private static final Pattern FORMULA = Pattern.compile("=\\s*\"(.*)\"");
    private static final Pattern APOSTROPHE = Pattern.compile("^['’‘`´]+\\s*");
    private static final Pattern ZONE_NAME = Pattern.compile("(?<=[\\dZz])\\[[A-Za-z_]+(?:/[A-Za-z_+-]+)*]$");
    private static final Pattern BRACKETS = Pattern.compile("\\s*[(\\[](\\p{L}{2,12})\\.?[)\\]]");
    private static final Pattern COMPACT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})[Tt](\\d{2})(\\d{2})(\\d{2})?(.*)");
    private static final int LONGEST = 80;

    private WrittenDate() {}

    /** Returns the date alone. */
    public static String bare(String text) {
        String bare = Signs.plain(text).strip();
        if (bare.isEmpty() || bare.length() > LONGEST) {
            return bare;
        }
        if (bare.charAt(0) == '=') {
            Matcher formula = FORMULA.matcher(bare);
            bare = formula.matches() ? formula.group(1).strip() : bare;
        }
        bare = APOSTROPHE.matcher(bare).replaceFirst("");
        if (bare.indexOf('[') > 0 || bare.indexOf('(') >= 0) {
            bare = ZONE_NAME.matcher(bare).replaceFirst("");
            bare = BRACKETS.matcher(bare).replaceAll(" $1").strip();
        }
        Matcher compact = COMPACT.matcher(bare);
        if (!compact.matches()) {
            return bare;
        }
        String seconds = compact.group(6) == null ? "00" : compact.group(6);
        return compact.group(1) + "-" + compact.group(2) + "-" + compact.group(3) + "T" + compact.group(4) + ":"
                + compact.group(5) + ":" + seconds + compact.group(7);
    }
}
