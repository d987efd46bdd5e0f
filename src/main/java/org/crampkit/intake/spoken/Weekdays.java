package org.crampkit.intake.spoken;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crampkit.intake.words.Plain;
import org.crampkit.intake.words.WordBook;
import org.crampkit.intake.words.WordList;

/** The day of the week that stands beside a date, and whether it is that date's. */
public final class Weekdays {

    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");

    private final WordList<Double> days;

    /** With the names of the clinic's languages. */
    public Weekdays(WordBook words) {
        days = words.numbers("weekday-name");
    }

    /**
     * Returns whether a text names one day of the week, and another than the date has; or two where it writes a night by both of
     * its days, and others than those have.
     */
    public boolean contradict(String text, LocalDate date) {
        Set<Integer> named = new HashSet<>();
        Matcher words = WORD.matcher(text);
        while (words.find()) {
            Double day = days.plain(Plain.of(words.group()));
            if (day != null) {
                named.add(day.intValue());
            }
        }
        boolean both = named.size() == 2 && NightPair.of(text) != null;
        boolean evening = named.contains(date.getDayOfWeek().getValue());
        boolean morning = named.contains(date.plusDays(1).getDayOfWeek().getValue());
        return (named.size() == 1 && !evening) || (both && !(evening && morning));
    }
}
