package org.crampkit.console.screen;

import java.io.PrintWriter;
import java.util.List;
import org.crampkit.flags.Tier;

/** Text for a person: 80 columns, or with {@code --plain} one fact a line. */
public final class Page {

    private static final int LABEL = 10;

    private static final int WIDTH = 80;

    private final PrintWriter out;
    private final Look look;

    /** Writes to a stream in a look. */
    public Page(PrintWriter out, Look look) {
        this.out = out;
        this.look = look;
    }

    /** How text is laid out. */
    public enum Look {
        /** Aligned, with colour on the word of a tier. */
        COLOURED,
        /** Aligned, without colour. */
        ALIGNED,
        /** One fact a line. */
        PLAIN
    }

    /** Returns whether facts are to be written one a line. */
    public boolean plain() {
        return look == Look.PLAIN;
    }

    /** Writes a line, wrapped. */
    public void line(String text) {
        line(0, text);
    }

    /** Writes a line that starts some columns in, wrapped under itself. */
    public void line(int indent, String text) {
        if (plain()) {
            out.println(text);
            return;
        }
        for (String part : Layout.wrap(text, WIDTH - indent)) {
            out.println(" ".repeat(indent) + part);
        }
    }

    /** Writes a path alone on a line, never wrapped, so that it can be copied. */
    public void path(int indent, String label, String path) {
        String padded = label + " ".repeat(Math.max(0, LABEL - label.length()));
        out.println(plain() ? label + ": " + path : " ".repeat(indent) + padded + "  " + path);
    }

    /** Writes a blank line where lines are laid out. */
    public void gap() {
        if (!plain()) {
            out.println();
        }
    }

    /** Writes rows under headings; in plain text each row is a line of "heading: value". */
    public void table(List<String> headings, List<List<String>> rows) {
        table(0, headings, rows);
    }

    /** Writes rows under headings, some columns in. An empty list of headings leaves them out. */
    public void table(int indent, List<String> headings, List<List<String>> rows) {
        List<String> lines = plain() ? Layout.pairs(headings, rows) : Layout.columns(headings, rows, WIDTH - indent);
        String margin = plain() ? "" : " ".repeat(indent);
        lines.forEach(line -> out.println((margin + line).stripTrailing()));
    }

    /** Writes the line that says what to do next. */
    public void next(String... commands) {
        line("Next: " + String.join(" · ", commands));
    }

    /** Returns the word of a tier, coloured where the look has colour, padded to a width. */
    public String tier(Tier tier, String word, int width) {
        String padded = plain() ? word : Layout.pad(word, width);
        if (look != Look.COLOURED) {
            return padded;
        }
        String colour =
                switch (tier) {
                    case E -> "31;1";
                    case S -> "33;1";
                    case U, R -> "34";
                    case I -> "0";
                };
        return "\u001b[" + colour + "m" + word + "\u001b[0m" + padded.substring(word.length());
    }

    /** Shows what was written so far, before a question is asked. */
    public void flush() {
        out.flush();
    }

    /** Writes what is as it is. */
    public void raw(String text) {
        out.println(text);
    }
}
