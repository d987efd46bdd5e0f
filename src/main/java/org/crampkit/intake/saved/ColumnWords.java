package org.crampkit.intake.saved;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.crampkit.intake.sheet.Cell;

/** What a person says of columns: {@code HEADER=FIELD}, {@code #C=FIELD} by letter, {@code HEADER=FIELD:CHOICE} for a box
 * to tick, or the fields alone from the first column on. */
public final class ColumnWords {

    private ColumnWords() {}

    /**
     * Returns what each column holds, by header or by letter; the field {@code -} is nothing.
     *
     * @param words the parts of what was said, where a comma parts them; a header may hold commas of its own
     * @throws IllegalArgumentException with the part that names no column or no field
     */
    public static Map<String, String> of(List<String> words) {
        Map<String, String> columns = new LinkedHashMap<>();
        if (words.stream().noneMatch(word -> word.contains("="))) {
            for (int i = 0; i < words.size(); i++) {
                columns.put(SavedMapping.LETTER + Cell.lettersOf(i), field(words.get(i), words.get(i)));
            }
            return columns;
        }
        String begun = "";
        for (String word : words) {
            String whole = begun.isEmpty() ? word : begun + ", " + word.strip();
            int at = whole.lastIndexOf('=');
            if (at < 0) {
                begun = whole;
            } else {
                columns.put(header(whole.substring(0, at), whole), field(whole.substring(at + 1), whole));
                begun = "";
            }
        }
        if (!begun.isEmpty()) {
            throw new IllegalArgumentException(begun);
        }
        return columns;
    }

    private static String header(String text, String whole) {
        String header = text.strip();
        if (header.isEmpty()) {
            throw new IllegalArgumentException(whole);
        }
        return header.matches(SavedMapping.LETTER + "[A-Za-z]{1,3}") ? header.toUpperCase(Locale.ROOT) : header;
    }

    private static String field(String text, String whole) {
        String field = text.strip().toLowerCase(Locale.ROOT);
        String choice = SavedMapping.choice(field);
        boolean empty = choice != null && choice.isEmpty();
        if (empty || (!field.equals(SavedMapping.NOTHING) && !SavedMapping.isField(SavedMapping.field(field)))) {
            throw new IllegalArgumentException(whole);
        }
        return field;
    }
}
