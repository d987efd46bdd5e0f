package org.crampkit.intake.values;

import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crampkit.intake.words.Plain;
import org.crampkit.intake.words.Signs;
import org.crampkit.intake.words.WordBook;
import org.crampkit.intake.words.WordList;

/** Reads plain numbers, in digits or small number words, with a decimal point or comma. */
public final class NumberReading {

    private static final Pattern NUMBER =
            Pattern.compile("([+-]?\\d{1,9}(?:[.,]\\d{1,9})?)\\s*(?:x|×|times|mal|veces|fois|\\+)?");
    private static final Pattern TIMES_FIRST = Pattern.compile("[x×]\\s*(\\d{1,3})");
    private static final String UNKNOWN_WORD = "CK-301";

    private final WordList<Double> words;
    private final WordList<String> about;

    /** With the number words. */
    public NumberReading(WordBook book) {
        words = book.numbers("number");
        about = book.texts("about");
    }

    /**
     * Reads a number in a range.
     *
     * @param impossible message code of a number outside the range
     */
    public CellReading<Double> read(String text, double low, double high, String impossible) {
        if (text.isBlank() || Missing.is(text)) {
            return CellReading.blank();
        }
        Approximate told = Approximate.of(Signs.numbers(text), about);
        OptionalDouble number = number(told.text());
        if (number.isEmpty()) {
            return CellReading.unclear(UNKNOWN_WORD);
        }
        double value = number.getAsDouble();
        if (value == 0 && Signs.doubted(text)) {
            return CellReading.unclear(UNKNOWN_WORD);
        }
        String note = told.text().endsWith("+") ? Approximate.NOTE : told.note();
        return value < low || value > high ? CellReading.unclear(impossible) : CellReading.noted(value, note);
    }

    /** Reads a whole number in a range; a fraction is an unknown word. */
    public CellReading<Integer> whole(String text, int low, int high, String impossible) {
        CellReading<Double> reading = read(text, low, high, impossible);
        Double value = reading.orNull();
        if (value == null) {
            return reading instanceof CellReading.Blank ? CellReading.blank() : CellReading.unclear(reading.code());
        }
        return value == Math.rint(value)
                ? CellReading.noted(value.intValue(), reading.code())
                : CellReading.unclear(UNKNOWN_WORD);
    }

    private OptionalDouble number(String text) {
        Matcher digits = NUMBER.matcher(text);
        if (digits.matches()) {
            return OptionalDouble.of(decimal(digits.group(1)));
        }
        Matcher times = TIMES_FIRST.matcher(text);
        if (times.matches()) {
            return OptionalDouble.of(Integer.parseInt(times.group(1)));
        }
        Double word = words.plain(Plain.of(text));
        return word == null ? OptionalDouble.empty() : OptionalDouble.of(word);
    }

    /** Returns digits with a decimal point or comma as a number. */
    static double decimal(String digits) {
        return Double.parseDouble(digits.replace(',', '.'));
    }
}
