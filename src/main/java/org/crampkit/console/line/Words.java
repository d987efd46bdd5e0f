package org.crampkit.console.line;

import java.util.ArrayList;
import java.util.List;

/**
 * Splits a typed line into words. A quote, single or double, opens at the start of a word or after {@code =} and holds
 * blanks; elsewhere it is a letter, as in {@code Ana's.csv}. In double quotes a backslash before a quote or a backslash
 * makes it a letter; outside quotes, a backslash before a blank or a quote does. Anywhere else it is a letter, so that
 * Windows paths stay whole.
 */
public final class Words {

    private final String line;
    private final List<String> words = new ArrayList<>();
    private final StringBuilder word = new StringBuilder();
    private boolean open;
    private char quote;
    private int starts = -1;

    private Words(String line) {
        this.line = line;
    }

    /**
     * Splits a line.
     *
     * @throws UsageException where a quote is not closed
     */
    public static List<String> of(String line) {
        Words words = new Words(line);
        words.split();
        if (words.quote != 0) {
            throw new UsageException("quote-open", java.util.Map.of());
        }
        words.end();
        return List.copyOf(words.words);
    }

    /** Splits a line that is still being typed; its last word may be empty, and a quote may be open. */
    public static Typed typed(String line) {
        Words words = new Words(line);
        words.split();
        int start = words.open ? words.starts : line.length();
        words.words.add(words.word.toString());
        return new Typed(List.copyOf(words.words), start, words.quote);
    }

    private void split() {
        int i = 0;
        while (i < line.length()) {
            i = quote == 0 ? outside(i) : inside(i);
        }
    }

    private int outside(int i) {
        char c = line.charAt(i);
        if (Character.isWhitespace(c)) {
            end();
        } else if ((c == '"' || c == '\'') && (!open || (word.length() > 0 && word.charAt(word.length() - 1) == '='))) {
            begin(i);
            quote = c;
        } else if (c == '\\' && i + 1 < line.length() && " \t\"'".indexOf(line.charAt(i + 1)) >= 0) {
            begin(i);
            word.append(line.charAt(i + 1));
            return i + 2;
        } else {
            begin(i);
            word.append(c);
        }
        return i + 1;
    }

    private int inside(int i) {
        char c = line.charAt(i);
        if (c == quote) {
            quote = 0;
        } else if (quote == '"' && c == '\\' && i + 1 < line.length() && "\"\\".indexOf(line.charAt(i + 1)) >= 0) {
            word.append(line.charAt(i + 1));
            return i + 2;
        } else {
            word.append(c);
        }
        return i + 1;
    }

    private void begin(int i) {
        if (!open) {
            open = true;
            starts = i;
        }
    }

    private void end() {
        if (open) {
            words.add(word.toString());
            word.setLength(0);
            open = false;
        }
    }

    /**
     * A line that is being typed.
     *
     * @param words its words; the last is the one being typed, perhaps empty
     * @param start where the last word starts in the line, its quote included
     * @param quote the quote that is open, 0 where none is
     */
    public record Typed(List<String> words, int start, char quote) {}
}
