package org.crampkit.intake.values;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crampkit.diary.measure.Pain;
import org.crampkit.intake.words.Plain;
import org.crampkit.intake.words.Signs;
import org.crampkit.intake.words.WordBook;
import org.crampkit.intake.words.WordList;

/** Reads pain on the 0 to 10 scale; a number outside it is never clipped. */
public final class PainText {

    private static final String NUM = "(\\d{1,4}(?:[.,]\\d{1,6})?)";
    private static final Pattern OF =
            Pattern.compile(NUM + "\\s*(?:/|of|out of|von|auf|de|sur)\\s*(\\d{1,3})(?:[\\s(,;!].*)?");
    private static final Pattern RANGE = Pattern.compile(NUM + "\\s*(?:-|–|to|bis|a|à)\\s*" + NUM);
    private static final Pattern ONE = Pattern.compile(NUM + "\\s*(\\+)?\\s*!{0,3}");
    private static final Pattern EXPLAINED = Pattern.compile(NUM + "\\s*[\\p{L}(:,=-].*");
    private static final String IMPOSSIBLE = "CK-214";
    private static final String OTHER_SCALE = "CK-222";
    private static final String FROM_WORD = "CK-306";
    private static final String UNKNOWN_WORD = "CK-301";

    private final WordList<Double> words;
    private final WordList<String> about;
    private final WordList<Double> numbers;

    /** With the pain words. */
    public PainText(WordBook book) {
        words = book.numbers("pain-word");
        about = book.texts("about");
        numbers = book.numbers("number");
    }

    /**
     * Reads pain.
     *
     * @param scale the top of the scale that the header declares: 10 or 100
     * @return unclear with CK-214 (not on the scale), CK-222 (another scale) or CK-301 (not known)
     */
    public CellReading<Pain> read(String text, int scale) {
        if (text.isBlank() || Missing.is(text)) {
            return CellReading.blank();
        }
        CellReading<Pain> reading = written(Signs.numbers(text), scale);
        Pain pain = reading.orNull();
        if (pain == null || !Signs.doubted(text)) {
            return reading;
        }
        return pain.nrs() == 0 ? CellReading.unclear(UNKNOWN_WORD) : CellReading.noted(pain, Approximate.NOTE);
    }

    private CellReading<Pain> written(String text, int scale) {
        String plain = Plain.of(text);
        if (words.silentPlain(plain)) {
            return CellReading.blank();
        }
        Double word = words.plain(plain);
        boolean digits = plain.chars().anyMatch(Character::isDigit);
        if (word != null && !digits) {
            return CellReading.noted(new Pain(word.intValue(), true), FROM_WORD);
        }
        Double said = digits ? null : numbers.plain(plain);
        if (said != null && said == Math.rint(said) && !plain.matches("a|an|un|una|ein|eine|einer")) {
            return pain(Integer.toString(said.intValue()), scale, "");
        }
        if (text.strip().matches("[-−]\\s*\\d.*")) {
            return CellReading.unclear(IMPOSSIBLE);
        }
        return number(Approximate.of(text, about), scale);
    }

    private CellReading<Pain> number(Approximate told, int scale) {
        String text = told.text();
        Matcher of = OF.matcher(text);
        if (of.matches()) {
            int top = Integer.parseInt(of.group(2));
            String note = text.substring(of.end(2)).matches(".*\\d.*") ? Approximate.NOTE : told.note();
            return top == 10 || top == 100 ? pain(of.group(1), top, note) : CellReading.unclear(OTHER_SCALE);
        }
        Matcher range = RANGE.matcher(text);
        if (range.matches()) {
            return pain(range.group(2), scale, Approximate.NOTE);
        }
        Matcher one = ONE.matcher(text);
        if (one.matches()) {
            return pain(one.group(1), scale, one.group(2) == null ? told.note() : Approximate.NOTE);
        }
        Matcher explained = EXPLAINED.matcher(text);
        if (explained.matches()) {
            String rest = text.substring(explained.end(1));
            boolean known = words.find(rest).isPresent();
            return known ? pain(explained.group(1), scale, told.note()) : CellReading.unclear(UNKNOWN_WORD);
        }
        return CellReading.unclear(UNKNOWN_WORD);
    }

    private static CellReading<Pain> pain(String digits, int scale, String note) {
        double value = NumberReading.decimal(digits) * 10 / scale;
        if (value < 0 || value > 10) {
            return CellReading.unclear(IMPOSSIBLE);
        }
        int whole = (int) Math.round(value);
        return CellReading.noted(new Pain(whole, false), whole == value ? note : Approximate.NOTE);
    }
}
