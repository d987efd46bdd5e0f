package org.crampkit.intake.spoken;

import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crampkit.intake.words.Plain;
import org.crampkit.intake.words.WordBook;
import org.crampkit.intake.words.WordList;
import org.jspecify.annotations.Nullable;

/** Reads clock times said in words: "half past two", "halb drei", "las 2:30 de la madrugada", "deux heures et demie". */
public final class SpokenClock {

    private static final Pattern HOUR = Pattern.compile("(\\d{1,2})(?:h(\\d{2})?)?");
    private static final Pattern MINUTES = Pattern.compile("\\d{2}");
    private static final int LONGEST = 4;
    private static final int MIDNIGHT = 24;
    private static final int DAY = MIDNIGHT * 60;

    /** Latest hour that is taken for one after midnight where nothing says which half of the day is meant (clinic rule). */
    private static final int LATEST_AT_NIGHT = 6;

    private final WordList<String> halves;
    private final WordList<String> leads;
    private final WordList<Double> pasts;
    private final WordList<Double> pluses;
    private final WordList<Double> numbers;
    private final WordList<Double> midnights;

    /** With the words of the clinic's languages. */
    public SpokenClock(WordBook words) {
        halves = words.texts("clock-half");
        leads = words.texts("clock-lead");
        pasts = words.numbers("clock-past");
        pluses = words.numbers("clock-plus");
        numbers = words.numbers("number");
        midnights = words.numbers("clock-midnight");
    }

    /** Returns the time, null where the words do not say one. */
    public @Nullable Said read(String text) {
        List<String> words = Arrays.asList(Plain.of(text).split(" ", -1));
        String half = null;
        for (int length = Math.min(LONGEST, words.size() - 1); length > 0 && half == null; length--) {
            half = halves.plain(join(words, words.size() - length, words.size()));
            words = half == null ? words : words.subList(0, words.size() - length);
        }
        int lead = words.size() > 2 && leads.silentPlain(join(words, 0, 2))
                ? 2
                : words.size() > 1 && leads.silentPlain(words.get(0)) ? 1 : 0;
        boolean led = lead > 0 && leads.plain(join(words, 0, lead)) != null;
        Told told = told(words.subList(lead, words.size()), half != null, led);
        return told == null ? null : said(told, half);
    }

    /**
     * A time that was said.
     *
     * @param time the time
     * @param sure whether the half of the day was said too
     */
    public record Said(LocalTime time, boolean sure) {}

    /** An hour and minutes, and whether they were said in words of twelve hours. */
    private record Told(int hour, int minutes, boolean twelve) {}

    private @Nullable Told told(List<String> words, boolean halfSaid, boolean led) {
        Told past = past(words);
        if (past != null) {
            return past;
        }
        for (int length = Math.min(3, words.size() - 1); length > 0; length--) {
            String end = join(words, words.size() - length, words.size());
            Double plus = letters(end) ? pluses.plain(end) : null;
            Integer hour = plus == null ? null : hour(words.subList(0, words.size() - length));
            if (hour != null && plus != null) {
                return new Told(hour, plus.intValue(), true);
            }
        }
        if (words.size() == 2
                && MINUTES.matcher(words.get(1)).matches()
                && words.get(0).matches("\\d{1,2}")) {
            return new Told(Integer.parseInt(words.get(0)), Integer.parseInt(words.get(1)), false);
        }
        Matcher digits = HOUR.matcher(words.get(0));
        if (words.size() == 1 && digits.matches() && (halfSaid || digits.group(2) != null)) {
            int minutes = digits.group(2) == null ? 0 : Integer.parseInt(digits.group(2));
            return new Told(Integer.parseInt(digits.group(1)), minutes, false);
        }
        Integer hour = halfSaid || led ? hour(words) : null;
        return hour == null ? null : new Told(hour, 0, true);
    }

    private @Nullable Told past(List<String> words) {
        for (int length = Math.min(3, words.size() - 1); length > 0; length--) {
            String start = join(words, 0, length);
            Double minutes = letters(start) ? pasts.plain(start) : null;
            Integer hour = minutes == null ? null : hour(words.subList(length, words.size()));
            if (minutes != null && hour != null) {
                return new Told(hour, minutes.intValue(), true);
            }
        }
        return null;
    }

    private @Nullable Integer hour(List<String> words) {
        if (midnights.plain(join(words, 0, words.size())) != null) {
            return MIDNIGHT;
        }
        boolean named = words.size() == 2 && pluses.plain(words.get(1)) != null && letters(words.get(1));
        if (words.size() != 1 && !named) {
            return null;
        }
        String word = words.get(0);
        if (word.matches("\\d{1,2}")) {
            return Integer.valueOf(word);
        }
        Double number = numbers.plain(word);
        boolean whole = number != null && number >= 1 && number <= 12 && number == Math.rint(number);
        return whole && number != null ? Integer.valueOf(number.intValue()) : null;
    }

    private static @Nullable Said said(Told told, @Nullable String half) {
        int hour = told.hour();
        if (hour > 24 || told.minutes() > 59 || (half != null && hour > 12 && half.equals("AM"))) {
            return null;
        }
        if (half == null && told.twelve() && hour <= 12 && (hour > LATEST_AT_NIGHT || hour == 0)) {
            return null;
        }
        boolean later = half != null && (half.equals("PM") || (half.equals("NIGHT") && hour >= LATEST_AT_NIGHT));
        int full = hour == 12 && half != null && !half.equals("PM") ? 0 : later && hour < 12 ? hour + 12 : hour;
        int minutes = Math.floorMod(full * 60 + told.minutes(), DAY);
        boolean sure = half != null || !told.twelve() || hour == MIDNIGHT;
        return new Said(LocalTime.of(minutes / 60, minutes % 60), sure);
    }

    private static boolean letters(String text) {
        return text.chars().anyMatch(Character::isLetter);
    }

    private static String join(List<String> words, int from, int to) {
        return String.join(" ", words.subList(from, to));
    }
}
