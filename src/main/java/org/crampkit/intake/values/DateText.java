package org.crampkit.intake.values;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.regex.Pattern;
import org.crampkit.diary.measure.Onset;
import org.crampkit.intake.ReadingOptions.DateOrder;
import org.crampkit.intake.spoken.NightPair;
import org.crampkit.intake.spoken.Weekdays;
import org.crampkit.intake.spoken.WrittenDate;
import org.crampkit.intake.words.Plain;
import org.crampkit.intake.words.WordBook;
import org.crampkit.intake.words.WordList;
import org.jspecify.annotations.Nullable;

/** Reads dates in the usual written forms, Excel day numbers and milliseconds since 1970. */
public final class DateText {

    private static final int EARLIEST_YEAR = 1880;

    /** Years back from the last possible one: further back is long past, nearer is recent (clinic rule). */
    private static final int LONG_PAST = 11;

    private static final int RECENT = 3;
    private static final int FIRST_SERIAL = 25_000;
    private static final int LAST_SERIAL = 60_000;
    private static final LocalDate SERIAL_EPOCH = LocalDate.of(1899, 12, 30);
    private static final Pattern BARE_DAY = Pattern.compile("(?:\\p{L}{2,10}\\.?,? )?\\d{1,2}\\.?");
    private static final String UNREADABLE = "CK-201";
    private static final String IMPOSSIBLE = "CK-202";
    private static final String TWO_MEANINGS = "CK-151";

    private final WordList<Double> months;
    private final WordList<String> fillers;
    private final ClockText clocks;
    private final Weekdays weekdays;

    /** With the month and weekday words of the clinic's languages. */
    public DateText(WordBook words) {
        months = words.numbers("month");
        fillers = words.texts("weekday");
        clocks = new ClockText(words);
        weekdays = new Weekdays(words);
    }

    /** What a written date tells of the order of day and month. */
    public enum Sign {
        NONE,
        DMY,
        MDY,
        EITHER
    }

    /**
     * Reads a date.
     *
     * @return unclear with CK-201 (unreadable), CK-202 (no such day) or CK-151 (two meanings, order not settled)
     */
    public CellReading<Moment> read(String text, DateRules rules) {
        String bare = WrittenDate.bare(text);
        if (bare.isEmpty()) {
            return CellReading.blank();
        }
        CellReading<Moment> reading = written(bare, rules);
        Moment moment = reading.orNull();
        boolean wrongDay = moment != null && !rules.open() && weekdays.contradict(bare, moment.date());
        return wrongDay ? CellReading.unclear(IMPOSSIBLE) : reading;
    }

    /** Reads a date of these years: one that is long past, but near where its year comes first, stays unclear (CK-201). */
    public CellReading<Moment> readRecent(String text, DateRules rules) {
        CellReading<Moment> reading = read(text, rules);
        Moment moment = reading.orNull();
        if (moment == null || rules.order() == DateOrder.YMD || !past(moment, rules, LONG_PAST)) {
            return reading;
        }
        DateRules yearFirst = new DateRules(DateOrder.YMD, rules.year(), rules.month(), rules.lastYear());
        String slashed = WrittenDate.bare(text).replace('.', '/');
        Moment other = read(slashed, yearFirst).orNull();
        return other == null || past(other, rules, RECENT) ? reading : CellReading.unclear(UNREADABLE);
    }

    private static boolean past(Moment moment, DateRules rules, int years) {
        return moment.date().getYear() < rules.lastYear() - years;
    }

    private CellReading<Moment> written(String stripped, DateRules rules) {
        CellReading<Moment> iso = iso(stripped);
        if (iso != null && !iso.code().equals(UNREADABLE)) {
            return iso;
        }
        NightPair pair = NightPair.of(stripped);
        if (pair != null) {
            return evening(pair, rules);
        }
        if (rules.month() > 0 && rules.year() > 0 && BARE_DAY.matcher(stripped).matches()) {
            return day(rules.year(), rules.month(), Integer.parseInt(stripped.replaceAll("\\D", "")), null);
        }
        CellReading<Moment> number = number(stripped);
        if (number != null) {
            return number;
        }
        DateParts parts = DateParts.of(stripped, months, fillers);
        return parts == null ? CellReading.unclear(UNREADABLE) : resolve(parts, rules);
    }

    /** Reads the morning, and takes the day before where that is the one written first. */
    private CellReading<Moment> evening(NightPair pair, DateRules rules) {
        CellReading<Moment> morning = written(pair.morning(), rules);
        Moment day = morning.orNull();
        if (day == null) {
            return morning;
        }
        LocalDate evening = day.date().minusDays(1);
        boolean night = evening.getDayOfMonth() == pair.evening()
                && (pair.month().isEmpty() || month(pair.month()) == evening.getMonthValue())
                && (pair.year().isEmpty() || Integer.parseInt(pair.year()) == evening.getYear());
        return night ? CellReading.of(new Moment(evening, null)) : CellReading.unclear(UNREADABLE);
    }

    private int month(String written) {
        Double named = months.plain(Plain.of(written));
        boolean digits = digits(written, 0, written.length());
        return digits ? Integer.parseInt(written) : named == null ? 0 : named.intValue();
    }

    /** Returns what a written date tells of the order of its file. */
    public Sign orderOf(String text) {
        DateParts parts = DateParts.of(WrittenDate.bare(text), months, fillers);
        if (parts == null
                || parts.month() > 0
                || parts.numbers().size() < 2
                || parts.numbers().size() > 3) {
            return Sign.NONE;
        }
        if (parts.numbers().get(0).length() > 2 || parts.numbers().get(1).length() > 2) {
            return Sign.NONE;
        }
        if (parts.dotted()) {
            return Sign.DMY;
        }
        int a = parts.number(0);
        int b = parts.number(1);
        if ((a > 12 && b > 12) || a == b) {
            return Sign.NONE;
        }
        return a > 12 ? Sign.DMY : b > 12 ? Sign.MDY : Sign.EITHER;
    }

    private @Nullable CellReading<Moment> iso(String text) {
        if (text.length() < 10 || text.charAt(4) != '-' || text.charAt(7) != '-' || !digits(text, 0, 4)) {
            return null;
        }
        if (!digits(text, 5, 7) || !digits(text, 8, 10)) {
            return null;
        }
        CellReading<Moment> day = day(value(text, 0, 4), value(text, 5, 7), value(text, 8, 10), null);
        if (text.length() == 10 || day.orNull() == null) {
            return day;
        }
        char next = text.charAt(10);
        return next == 'T' || next == ' ' ? timed(day, text.substring(11)) : CellReading.unclear(UNREADABLE);
    }

    private @Nullable CellReading<Moment> number(String text) {
        int point = Math.max(text.indexOf('.'), text.indexOf(','));
        String whole = point < 0 ? text : text.substring(0, point);
        if (!digits(whole, 0, whole.length()) || (point >= 0 && !digits(text, point + 1, text.length()))) {
            return null;
        }
        if (whole.length() == 13 && point < 0) {
            LocalDateTime moment = Instant.ofEpochMilli(Long.parseLong(whole))
                    .atOffset(ZoneOffset.UTC)
                    .toLocalDateTime();
            return CellReading.noted(new Moment(moment.toLocalDate(), moment.toLocalTime()), "CK-313");
        }
        if (whole.length() == 8 && point < 0) {
            return day(value(text, 0, 4), value(text, 4, 6), value(text, 6, 8), null);
        }
        if (whole.length() != 5) {
            return point < 0 ? CellReading.unclear(UNREADABLE) : null;
        }
        int serial = Integer.parseInt(whole);
        if (serial < FIRST_SERIAL || serial > LAST_SERIAL) {
            return CellReading.unclear(UNREADABLE);
        }
        LocalDate date = SERIAL_EPOCH.plusDays(serial);
        if (point < 0) {
            return CellReading.of(new Moment(date, null));
        }
        long seconds = Math.round(Double.parseDouble("0." + text.substring(point + 1)) * 86_400);
        return CellReading.of(new Moment(date, LocalTime.ofSecondOfDay(Math.min(seconds, 86_399))));
    }

    private CellReading<Moment> resolve(DateParts parts, DateRules rules) {
        int count = parts.numbers().size();
        if (parts.month() > 0) {
            return named(parts, rules);
        }
        if (count == 3 && parts.numbers().get(0).length() == 4) {
            return timed(day(parts.number(0), parts.number(1), parts.number(2), null), parts.clock());
        }
        boolean yearless = count == 2 && rules.year() > 0;
        boolean shape = count == 3 || yearless;
        if (!shape
                || parts.numbers().get(0).length() > 2
                || parts.numbers().get(1).length() > 2) {
            return CellReading.unclear(UNREADABLE);
        }
        return ordered(parts, rules, yearless);
    }

    private CellReading<Moment> ordered(DateParts parts, DateRules rules, boolean yearless) {
        int a = parts.number(0);
        int b = parts.number(1);
        DateOrder order = parts.dotted() ? DateOrder.DMY : rules.order();
        if (order == DateOrder.YMD && !yearless) {
            return timed(day(rules.full(a), b, parts.number(2), null), parts.clock());
        }
        if (order == null && a <= 12 && b <= 12 && a != b) {
            return CellReading.unclear(TWO_MEANINGS);
        }
        boolean dayFirst = order == null ? a > 12 : order != DateOrder.MDY;
        int year = yearless ? rules.year() : year(parts.numbers().get(2), rules);
        return timed(day(year, dayFirst ? b : a, dayFirst ? a : b, null), parts.clock());
    }

    private CellReading<Moment> named(DateParts parts, DateRules rules) {
        int count = parts.numbers().size();
        if (count == 1 && rules.year() > 0) {
            return timed(day(rules.year(), parts.month(), parts.number(0), null), parts.clock());
        }
        if (count != 2) {
            return CellReading.unclear(UNREADABLE);
        }
        boolean yearFirst = parts.numbers().get(0).length() == 4;
        int year = year(parts.numbers().get(yearFirst ? 0 : 1), rules);
        return timed(day(year, parts.month(), parts.number(yearFirst ? 1 : 0), null), parts.clock());
    }

    private static int year(String digits, DateRules rules) {
        int year = digits.length() > 4 ? -1 : Integer.parseInt(digits);
        return digits.length() <= 2 ? rules.full(year) : year;
    }

    private CellReading<Moment> timed(CellReading<Moment> day, @Nullable String clock) {
        Moment moment = day.orNull();
        if (clock == null || moment == null) {
            return day;
        }
        CellReading<Onset> time = clocks.read(clock);
        Onset onset = time.orNull();
        if (onset == null || onset.time() == null) {
            return CellReading.unclear(time.code().startsWith("CK-2") ? time.code() : UNREADABLE);
        }
        return CellReading.noted(new Moment(moment.date(), onset.time()), time.code());
    }

    private static CellReading<Moment> day(int year, int month, int day, @Nullable LocalTime time) {
        if (year < EARLIEST_YEAR) {
            return CellReading.unclear(IMPOSSIBLE);
        }
        try {
            return CellReading.of(new Moment(LocalDate.of(year, month, day), time));
        } catch (DateTimeException e) {
            return CellReading.unclear(IMPOSSIBLE);
        }
    }

    private static boolean digits(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return to > from;
    }

    private static int value(String text, int from, int to) {
        int value = 0;
        for (int i = from; i < to; i++) {
            value = value * 10 + text.charAt(i) - '0';
        }
        return value;
    }
}
