package org.crampkit.medicines;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Takes the dates out of a medicine text, so that their commas and slashes do not cut it. A date of two small numbers
 * (03/04/2026) has two meanings and stays unknown; "October 2026" counts as the first of the month.
 */
final class Dates {

    private static final Map<String, Integer> MONTHS = Map.ofEntries(
            Map.entry("jan", 1),
            Map.entry("ene", 1),
            Map.entry("feb", 2),
            Map.entry("mar", 3),
            Map.entry("apr", 4),
            Map.entry("abr", 4),
            Map.entry("may", 5),
            Map.entry("jun", 6),
            Map.entry("jul", 7),
            Map.entry("aug", 8),
            Map.entry("ago", 8),
            Map.entry("sep", 9),
            Map.entry("oct", 10),
            Map.entry("nov", 11),
            Map.entry("dec", 12),
            Map.entry("dic", 12));
    private static final String MONTH = "(jan|ene|feb|mar|apr|abr|may|jun|jul|aug|ago|sep|oct|nov|dec|dic)[a-z]*\\.?";
    private static final Pattern DATE =
            Pattern.compile("(?i)(?<![\\w.])(?:(?<y>\\d{4})[-/.](?<m>\\d{1,2})(?:[-/.](?<d>\\d{1,2}))?"
                    + "|(?<a>\\d{1,2})(?<sep>[-/.])(?<b>\\d{1,2})\\k<sep>(?<y2>\\d{4}|\\d{2})"
                    + "|(?<d3>\\d{1,2})(?:st|nd|rd|th)?(?:\\s+of|\\s+de)?[\\s-]+(?<mon>" + MONTH
                    + "),?(?:\\s+(?:de|del))?[\\s-]+(?<y3>\\d{4})"
                    + "|(?<mon4>" + MONTH + ")\\s+(?<d4>\\d{1,2})(?:st|nd|rd|th)?,?\\s+(?<y4>\\d{4})"
                    + "|(?<mon5>" + MONTH + ")(?:\\s+(?:de|del))?\\s+(?<y5>\\d{4}))(?!\\w)");

    private final List<Seen> seen = new ArrayList<>();
    private final String text;

    Dates(String written) {
        Matcher matcher = DATE.matcher(written);
        StringBuilder marked = new StringBuilder();
        while (matcher.find()) {
            matcher.appendReplacement(marked, " \u0001" + seen.size() + "\u0001 ");
            seen.add(new Seen(matcher.group(), read(matcher)));
        }
        matcher.appendTail(marked);
        text = marked.toString();
    }

    /** Returns the text with a mark for each date. */
    String text() {
        return text;
    }

    /** Returns whether a word is the mark of a date. */
    static boolean isMark(String word) {
        return word.startsWith("\u0001");
    }

    /** Returns the date behind a mark, null where it has two meanings or is impossible. */
    @Nullable
    LocalDate dateOf(String mark) {
        return seen.get(Integer.parseInt(mark.replace("\u0001", ""))).date();
    }

    /** Returns the text as written, with its dates. */
    String asWritten(String marked) {
        String result = marked;
        for (int i = 0; i < seen.size(); i++) {
            result = result.replace("\u0001" + i + "\u0001", seen.get(i).words());
        }
        return result.strip().replaceAll("\\s+", " ");
    }

    private static @Nullable LocalDate read(Matcher m) {
        try {
            if (m.group("y") != null) {
                return LocalDate.of(number(m, "y"), number(m, "m"), m.group("d") == null ? 1 : number(m, "d"));
            }
            if (m.group("a") != null) {
                return numeric(number(m, "a"), number(m, "b"), number(m, "y2"), m.group("sep"));
            }
            if (m.group("mon") != null) {
                return LocalDate.of(number(m, "y3"), month(m.group("mon")), number(m, "d3"));
            }
            return m.group("mon4") != null
                    ? LocalDate.of(number(m, "y4"), month(m.group("mon4")), number(m, "d4"))
                    : LocalDate.of(number(m, "y5"), month(m.group("mon5")), 1);
        } catch (DateTimeException impossible) {
            return null;
        }
    }

    private static @Nullable LocalDate numeric(int a, int b, int year, String separator) {
        int fullYear = year < 100 ? 2000 + year : year;
        if (separator.equals(".") || a > 12 || a == b) {
            return LocalDate.of(fullYear, b, a);
        }
        return b > 12 ? LocalDate.of(fullYear, a, b) : null;
    }

    private static int number(Matcher m, String group) {
        return Integer.parseInt(m.group(group));
    }

    private static int month(String word) {
        return MONTHS.getOrDefault(word.substring(0, 3).toLowerCase(Locale.ROOT), 0);
    }

    private record Seen(String words, @Nullable LocalDate date) {}
}
