package org.crampkit.intake.terms;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crampkit.intake.values.CellReading;
import org.crampkit.intake.values.Missing;
import org.crampkit.intake.words.Plain;
import org.crampkit.intake.words.Signs;

/** Reads how much was drunk, in ml a day. */
public final class FluidText {

    /** Largest amount that is taken for possible, in ml a day (clinic rule). */
    private static final int MOST = 20_000;

    /** A cup in ml where the file does not say which; both customary sizes are noted as about right (clinical reference 1.2). */
    private static final int CUP = 240;

    private static final int GLASS = 250;
    private static final double OUNCE = 29.57;
    private static final int SURELY_ML = 50;
    private static final Pattern NUMBER =
            Pattern.compile("([+-]?\\d{1,7}(?:[.,]\\d{1,4})?)\\s*([\\p{L}]+(?: oz)?)?\\.?");
    private static final Pattern THOUSANDS = Pattern.compile("\\d{1,2}[.,]\\d{3}");
    private static final String IMPOSSIBLE = "CK-217";
    private static final String UNKNOWN_WORD = "CK-301";
    private static final String ABOUT = "CK-310";

    private FluidText() {}

    /**
     * Reads an amount.
     *
     * @param unit unit that the header names, empty where it names none
     */
    public static CellReading<Integer> read(String text, String unit) {
        if (text.isBlank() || Missing.is(text)) {
            return CellReading.blank();
        }
        String lower = Plain.lower(Signs.numbers(text));
        boolean about = lower.startsWith("~");
        Matcher matcher = NUMBER.matcher(about ? lower.substring(1).strip() : lower);
        if (!matcher.matches()) {
            return CellReading.unclear(UNKNOWN_WORD);
        }
        String digits = matcher.group(1);
        String named = matcher.group(2) == null ? unit : matcher.group(2);
        double value = Double.parseDouble(digits.replace(',', '.'));
        if (value < 0) {
            return CellReading.unclear(IMPOSSIBLE);
        }
        boolean bare = named.isEmpty() || named.equals("ml");
        if (bare && THOUSANDS.matcher(digits).matches()) {
            value *= 1000;
        } else if (named.isEmpty() && value > 0 && value < SURELY_ML) {
            return CellReading.unclear(UNKNOWN_WORD);
        }
        double factor = factor(named);
        if (factor == 0) {
            return CellReading.unclear(UNKNOWN_WORD);
        }
        double ml = value * factor;
        boolean sized = factor == CUP || factor == GLASS;
        return ml > MOST
                ? CellReading.unclear(IMPOSSIBLE)
                : CellReading.noted((int) Math.round(ml), sized || about ? ABOUT : "");
    }

    private static double factor(String unit) {
        return switch (unit) {
            case "", "ml", "cc", "milliliter", "millilitres", "milliliters", "mililitros" -> 1;
            case "l", "lt", "ltr", "litre", "litres", "liter", "liters", "litro", "litros" -> 1000;
            case "cl" -> 10;
            case "dl" -> 100;
            case "cup", "cups", "tasse", "tassen", "taza", "tazas", "tasses" -> CUP;
            case "glass", "glasses", "glas", "glaser", "gläser", "vaso", "vasos", "verre", "verres" -> GLASS;
            case "oz", "fl oz", "ounces" -> OUNCE;
            default -> 0;
        };
    }
}
