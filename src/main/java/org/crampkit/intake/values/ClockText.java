package org.crampkit.intake.values;

import java.time.LocalTime;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crampkit.diary.code.DayPart;
import org.crampkit.diary.measure.Onset;
import org.crampkit.intake.spoken.SpokenClock;
import org.crampkit.intake.words.Plain;
import org.crampkit.intake.words.Signs;
import org.crampkit.intake.words.WordBook;
import org.crampkit.intake.words.WordList;
import org.jspecify.annotations.Nullable;

/** Reads clock times and the parts of the day. */
public final class ClockText {

    private static final String HALF = "(a\\.?\\s?m\\.?|p\\.?\\s?m\\.?|a|p)?";
    private static final String HOURS = "(?:uhr|hrs?|hours|h|heures?|horas?|o'?clock)";
    private static final Pattern COLON = Pattern.compile(
            "(\\d{1,2})\\s*[:.h]\\s*(\\d{2})(?:[:.](\\d{2})(?:[.,]\\d+)?)?\\s*" + HALF + "\\s*" + HOURS + "?");
    private static final Pattern DIGITS = Pattern.compile("(\\d{1,2})(\\d{2})()\\s*" + HALF + "\\s*" + HOURS + "?");
    private static final Pattern HOUR_WORD =
            Pattern.compile("(\\d{1,2})\\s*" + HOURS + "\\s*(\\d{2})?()()\\s*(?:min|uhr)?");
    private static final Pattern HOUR_HALF = Pattern.compile("(\\d{1,2})()()\\s*(a\\.?\\s?m\\.?|p\\.?\\s?m\\.?)");
    private static final Pattern ZONE = Pattern.compile("(.*\\d)\\s*(z|utc|gmt|[+-]\\d{2}:?\\d{2})");

    /** Hours and minutes on both sides, such as "22:00-06:00": an end as well as a zone. */
    private static final Pattern END = Pattern.compile("\\d{1,2}[:.]?\\d{2}\\s*-\\d{2}:?\\d{2}");

    private static final Pattern LOST_SIGN = Pattern.compile("[-<>±]\\s*\\d");
    private static final Pattern FRACTION = Pattern.compile("0?[.,](\\d{3,17}|[6-9]\\d)");

    /** An hour that is after midnight on either clock (clinic rule); without "about" a bare number may be anything. */
    private static final Pattern ABOUT_AN_HOUR = Pattern.compile("0?[1-6]");

    private static final Map<String, LocalTime> NAMED = Map.of(
            "midnight", LocalTime.MIDNIGHT,
            "mitternacht", LocalTime.MIDNIGHT,
            "medianoche", LocalTime.MIDNIGHT,
            "media noche", LocalTime.MIDNIGHT,
            "minuit", LocalTime.MIDNIGHT,
            "noon", LocalTime.NOON,
            "midday", LocalTime.NOON,
            "mittag", LocalTime.NOON,
            "mediodia", LocalTime.NOON,
            "midi", LocalTime.NOON);
    private static final String NO_SUCH_TIME = "CK-208";
    private static final String UNREADABLE = "CK-311";

    private final WordList<DayPart> parts;
    private final WordList<String> about;
    private final SpokenClock spoken;

    /** With the words for the parts of the day. */
    public ClockText(WordBook words) {
        parts = words.dayParts();
        about = words.texts("about");
        spoken = new SpokenClock(words);
    }

    /** Reads a time; unclear with CK-208 where there is no such time, CK-311 where it cannot be read. */
    public CellReading<Onset> read(String text) {
        String signs = Signs.plain(text).strip();
        if (LOST_SIGN.matcher(signs).lookingAt() || Signs.fraction(signs)) {
            return CellReading.unclear(UNREADABLE);
        }
        return signs.isEmpty() ? CellReading.blank() : written(signs);
    }

    private CellReading<Onset> written(String text) {
        String plain = Plain.of(text);
        DayPart part = parts.plain(plain);
        if (part != null) {
            return CellReading.of(new Onset(null, part));
        }
        if (parts.silentPlain(plain) || Missing.is(text)) {
            return CellReading.blank();
        }
        Approximate told = Approximate.of(text, about);
        LocalTime named = NAMED.get(Plain.of(told.text()));
        if (named != null) {
            return CellReading.noted(new Onset(named, null), told.note());
        }
        CellReading<Onset> digits = digits(told);
        if (!digits.code().equals(UNREADABLE)) {
            return digits;
        }
        if (told.about() && ABOUT_AN_HOUR.matcher(told.text()).matches() && !Signs.doubted(text)) {
            return CellReading.noted(new Onset(LocalTime.of(Integer.parseInt(told.text()), 0), null), told.note());
        }
        SpokenClock.Said said = spoken.read(told.text());
        if (said == null) {
            return digits;
        }
        return CellReading.noted(new Onset(said.time(), null), said.sure() ? told.note() : Approximate.NOTE);
    }

    private static CellReading<Onset> digits(Approximate told) {
        String text = told.text().endsWith(".") && !told.text().endsWith("m.")
                ? told.text().substring(0, told.text().length() - 1)
                : told.text();
        String note = told.note();
        Matcher zone = ZONE.matcher(text);
        if (zone.matches()) {
            if (END.matcher(text).matches()) {
                return CellReading.unclear(UNREADABLE);
            }
            text = zone.group(1);
            boolean universal = !zone.group(2).startsWith("+") && !zone.group(2).startsWith("-");
            note = universal ? "CK-313" : note;
        }
        Matcher fraction = FRACTION.matcher(text);
        if (fraction.matches()) {
            long seconds = Math.round(Double.parseDouble("0." + fraction.group(1)) * 86_400);
            return CellReading.of(new Onset(LocalTime.ofSecondOfDay(seconds % 86_400), null));
        }
        for (Pattern pattern : new Pattern[] {COLON, DIGITS, HOUR_WORD, HOUR_HALF}) {
            Matcher matcher = pattern.matcher(text);
            if (matcher.matches()) {
                return clock(matcher, note);
            }
        }
        return CellReading.unclear(UNREADABLE);
    }

    private static CellReading<Onset> clock(Matcher matcher, String note) {
        int hour = Integer.parseInt(matcher.group(1));
        int minute = part(matcher.group(2));
        int second = part(matcher.group(3));
        String half = matcher.group(4) == null ? "" : matcher.group(4);
        if (hour == 24 && minute == 0) {
            hour = 0;
        }
        if (hour > 23 || minute > 59 || second > 59) {
            return CellReading.unclear(NO_SUCH_TIME);
        }
        if (half.startsWith("a")) {
            if (hour > 12) {
                return CellReading.unclear(NO_SUCH_TIME);
            }
            hour = hour == 12 ? 0 : hour;
        } else if (half.startsWith("p")) {
            hour = hour < 12 ? hour + 12 : hour;
        }
        return CellReading.noted(new Onset(LocalTime.of(hour, minute, second), null), note);
    }

    private static int part(@Nullable String digits) {
        return digits == null || digits.isEmpty() ? 0 : Integer.parseInt(digits);
    }
}
