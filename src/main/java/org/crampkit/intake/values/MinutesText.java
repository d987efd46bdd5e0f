package org.crampkit.intake.values;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crampkit.diary.measure.Minutes;
import org.crampkit.intake.words.Plain;
import org.crampkit.intake.words.Signs;
import org.crampkit.intake.words.WordBook;
import org.crampkit.intake.words.WordList;
import org.jspecify.annotations.Nullable;

/** Reads how long a cramp lasted. */
public final class MinutesText {

    /** Longest cramp that is taken for possible, in minutes: one day (clinic rule). */
    private static final double LONGEST = 1_440;

    private static final String NUM = "(\\d{1,5}(?:[.,]\\d{1,6})?)";
    private static final String UNIT = "\\s*([\\p{L}'′]+)?\\.?\\s*";
    private static final Pattern COLON = Pattern.compile("(\\d{1,3}):(\\d{2})(?::(\\d{2}))?" + UNIT);
    private static final Pattern RANGE = Pattern.compile("(?U)(?:(?:de|from|von|desde)\\s+)?" + NUM + UNIT
            + "(?:-|\\b(?:to|bis|a|à|or|oder|o|ou|until|hasta)\\b)\\s*" + NUM + UNIT);
    private static final Pattern BETWEEN =
            Pattern.compile("(?:between|entre|zwischen)\\s+" + NUM + UNIT + "\\b(?:and|und|y|et)\\b\\s*" + NUM + UNIT);
    private static final Pattern FRACTION =
            Pattern.compile("(?:(\\d{1,3})\\s+([1-3])/([2-4])|([1-3])/([2-4])(?=\\s*\\p{L}))(.*)");
    private static final Pattern HALF_MORE = Pattern.compile(
            "(\\p{L}+|\\d{1,3})\\s+(?:(\\p{L}+)\\s+)?(?:and a half|y media|y medio|et demie?)(?:\\s+(\\p{L}+))?");
    private static final Pattern PERIOD = Pattern.compile("pt(?:(\\d{1,2})h)?(?:(\\d{1,4})m)?(?:(\\d{1,5})s)?");
    private static final Pattern TWO =
            Pattern.compile(NUM + "\\s*([\\p{L}'′]+)\\.?\\s*(?:and|und|y|et)?\\s*" + NUM + "\\s*([\\p{L}'′\"″]+)?\\.?");
    private static final Pattern ONE = Pattern.compile(NUM + UNIT);
    private static final Pattern OVER = Pattern.compile(
            "(?:>|≥|over|more than|at least|mehr als|uber|über|mindestens|mas de|más de|al menos|por lo menos|plus de|au moins)"
                    + "=?\\s*(.+)");
    private static final Pattern UNDER = Pattern.compile(
            "(?:<|≤|under|less than|up to|at most|weniger als|unter|bis zu|höchstens|maximal|menos de|hasta|como mucho"
                    + "|moins de|jusqu'à|au plus)=?\\s*(.+)");
    private static final Pattern LONG =
            Pattern.compile("(?iu)(?<=\\p{L})\\s+(?:lang|long|in total|insgesamt|en total|au total)\\s*$");
    private static final Pattern DIGITS = Pattern.compile("[0-9 ]*");
    private static final Pattern WORD_FIRST = Pattern.compile("([\\p{L}]+)\\s+([\\p{L}]+)\\.?");
    private static final String IMPOSSIBLE = "CK-210";
    private static final String UNKNOWN_WORD = "CK-301";
    private static final String CLOCK = "CK-318";

    private final WordList<String> units;
    private final WordList<String> words;
    private final WordList<Double> numbers;
    private final WordList<String> about;

    /** With unit and number words. */
    public MinutesText(WordBook book) {
        units = book.texts("unit");
        words = book.texts("duration-word");
        numbers = book.numbers("number");
        about = book.texts("about");
    }

    /**
     * Reads a duration.
     *
     * @param unit unit of a bare number: {@code s}, {@code m} or {@code h}
     * @return unclear with CK-210 (impossible) or CK-301 (not known)
     */
    public CellReading<Minutes> read(String text, String unit) {
        if (text.isBlank() || Missing.is(text)) {
            return CellReading.blank();
        }
        Approximate told = Approximate.of(LONG.matcher(Signs.numbers(text)).replaceFirst(""), about);
        String plain = Plain.of(told.text());
        String named = DIGITS.matcher(plain).matches() ? null : words.plain(plain);
        if (named != null) {
            return named(named, told);
        }
        if (told.text().matches("-\\s*\\d.*")) {
            return CellReading.unclear(IMPOSSIBLE);
        }
        Minutes minutes = bounded(told.text(), unit);
        if (minutes == null) {
            return CellReading.unclear(UNKNOWN_WORD);
        }
        if (minutes.high() == 0 && Signs.doubted(text)) {
            return CellReading.unclear(UNKNOWN_WORD);
        }
        return minutes.low() > LONGEST || (!minutes.open() && minutes.high() > LONGEST)
                ? CellReading.unclear(IMPOSSIBLE)
                : CellReading.noted(minutes, note(told, unit));
    }

    private static String note(Approximate told, String unit) {
        String text = told.text();
        if (told.about() || OVER.matcher(text).matches() || UNDER.matcher(text).matches()) {
            return Approximate.NOTE;
        }
        boolean twoMeanings = COLON.matcher(text).matches() && text.indexOf(':') == text.lastIndexOf(':');
        return twoMeanings && !unit.equals("h") ? CLOCK : "";
    }

    /** Reads a time cell of a workbook as a duration; an hour or more is noted. */
    public CellReading<Minutes> readTime(String clock) {
        String[] parts = clock.split(":", -1);
        double minutes = Integer.parseInt(parts[0]) * 60.0 + Integer.parseInt(parts[1]);
        minutes += parts.length > 2 ? Double.parseDouble(parts[2]) / 60 : 0;
        return CellReading.noted(Minutes.of(minutes), minutes >= 60 ? Approximate.NOTE : "");
    }

    private static CellReading<Minutes> named(String code, Approximate told) {
        int dash = code.indexOf('-');
        if (dash < 0) {
            return CellReading.noted(Minutes.of(Double.parseDouble(code)), told.note());
        }
        Minutes minutes =
                new Minutes(Double.parseDouble(code.substring(0, dash)), Double.parseDouble(code.substring(dash + 1)));
        return CellReading.noted(minutes, Approximate.NOTE);
    }

    private @Nullable Minutes bounded(String text, String unit) {
        Matcher over = OVER.matcher(text);
        if (over.matches()) {
            Minutes least = plain(over.group(1), unit);
            return least == null ? null : Minutes.over(least.low());
        }
        Matcher under = UNDER.matcher(text);
        if (under.matches()) {
            Minutes most = plain(under.group(1), unit);
            return most == null ? null : new Minutes(0, most.high());
        }
        return plain(text, unit);
    }

    private @Nullable Minutes plain(String text, String unit) {
        Matcher colon = COLON.matcher(text);
        if (colon.matches()) {
            return colon(colon, unit);
        }
        for (Pattern ranges : new Pattern[] {RANGE, BETWEEN}) {
            Matcher range = ranges.matcher(text);
            if (range.matches()) {
                return range(range, unit);
            }
        }
        Matcher one = ONE.matcher(text);
        if (one.matches()) {
            return of(one.group(1), one.group(2), unit);
        }
        Matcher two = TWO.matcher(text);
        if (two.matches()) {
            return two(two);
        }
        Matcher period = PERIOD.matcher(text);
        if (period.matches() && text.length() > 2) {
            return Minutes.of(part(period, 1) * 60 + part(period, 2) + part(period, 3) / 60);
        }
        return worded(text, unit);
    }

    private static double part(Matcher period, int group) {
        return period.group(group) == null ? 0 : Double.parseDouble(period.group(group));
    }

    /** Reads "1 1/2 h", "une minute et demie" and numbers in words. */
    private @Nullable Minutes worded(String text, String unit) {
        Matcher parts = FRACTION.matcher(text);
        if (parts.matches()) {
            int whole = parts.group(1) == null ? 0 : Integer.parseInt(parts.group(1));
            int from = parts.group(1) == null ? 4 : 2;
            double more = Double.parseDouble(parts.group(from)) / Double.parseDouble(parts.group(from + 1));
            String named = parts.group(6).strip();
            return more < 1 ? of(Double.toString(whole + more), named.isEmpty() ? null : named, unit) : null;
        }
        Matcher half = HALF_MORE.matcher(text);
        if (half.matches() && (half.group(2) == null || half.group(3) == null)) {
            String named = half.group(2) == null ? half.group(3) : half.group(2);
            return times(half.group(1), 0.5, named, unit);
        }
        Matcher word = WORD_FIRST.matcher(text);
        if (word.matches()) {
            return times(word.group(1), 0, word.group(2), unit);
        }
        return times(text, 0, null, unit);
    }

    private @Nullable Minutes times(String number, double more, @Nullable String named, String unit) {
        Double known = number.matches("\\d{1,3}") ? Double.valueOf(number) : numbers.plain(Plain.of(number));
        return known == null ? null : of(Double.toString(known + more), named, unit);
    }

    private @Nullable Minutes colon(Matcher colon, String unit) {
        int a = Integer.parseInt(colon.group(1));
        int b = Integer.parseInt(colon.group(2));
        if (b > 59 || unitOf(colon.group(4), "m") == null) {
            return null;
        }
        if (colon.group(3) != null) {
            return Minutes.of(a * 60 + b + Integer.parseInt(colon.group(3)) / 60.0);
        }
        boolean hours = "h".equals(unit) || "h".equals(unitOf(colon.group(4), "m"));
        return Minutes.of(hours ? a * 60 + b : a + b / 60.0);
    }

    private @Nullable Minutes range(Matcher range, String unit) {
        String last = unitOf(range.group(4), unit);
        Minutes high = of(range.group(3), last, unit);
        Minutes low = of(range.group(1), range.group(2), last == null ? unit : last);
        return low == null || high == null || low.low() > high.low() ? null : new Minutes(low.low(), high.low());
    }

    private @Nullable Minutes two(Matcher two) {
        String first = unitOf(two.group(2), "");
        String second = unitOf(two.group(4), "h".equals(first) ? "m" : "s");
        Minutes large = of(two.group(1), first, "");
        Minutes small = of(two.group(3), second, "");
        boolean carried = small != null && NumberReading.decimal(two.group(3)) >= 60;
        return large == null || small == null || carried ? null : Minutes.of(large.low() + small.low());
    }

    private @Nullable Minutes of(String number, @Nullable String unit, String otherwise) {
        String known = unitOf(unit, otherwise);
        if (known == null || known.isEmpty()) {
            return null;
        }
        double value = NumberReading.decimal(number);
        return Minutes.of(
                switch (known) {
                    case "s" -> value / 60;
                    case "h" -> value * 60;
                    default -> value;
                });
    }

    /** Returns the unit a word names, the other one where there is no word, null where the word is not known. */
    private @Nullable String unitOf(@Nullable String word, String otherwise) {
        if (word == null) {
            return otherwise;
        }
        return switch (word) {
            case "\"", "″" -> "s";
            case "''" -> "s";
            default -> units.plain(Plain.of(word));
        };
    }
}
