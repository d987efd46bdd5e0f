package org.crampkit.console.screen;

import java.util.ArrayList;
import java.util.List;

/** Lays text out in columns of letters. */
final class Layout {

    private static final int GAP = 2;
    private static final int NARROWEST = 16;

    private Layout() {}

    static String pad(String text, int width) {
        return text + " ".repeat(Math.max(0, width - width(text)));
    }

    /** Returns how many columns a text takes: letters, not code units or combining marks. */
    static int width(String text) {
        return Math.toIntExact(text.codePoints()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .count());
    }

    static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            if (line.length() > 0 && width(line.toString()) + 1 + width(word) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            if (line.length() > 0) {
                line.append(' ');
            }
            line.append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    static List<String> pairs(List<String> headings, List<List<String>> rows) {
        List<String> lines = new ArrayList<>();
        for (List<String> row : rows) {
            List<String> facts = new ArrayList<>();
            for (int i = 0; i < row.size(); i++) {
                if (!row.get(i).isBlank()) {
                    String heading = i < headings.size() ? headings.get(i) : "";
                    facts.add(heading.isBlank() ? row.get(i) : heading + ": " + row.get(i));
                }
            }
            lines.add(String.join("; ", facts));
        }
        return lines;
    }

    static List<String> columns(List<String> headings, List<List<String>> rows, int width) {
        List<List<String>> all = new ArrayList<>();
        if (headings.stream().anyMatch(heading -> !heading.isBlank())) {
            all.add(headings);
        }
        all.addAll(rows);
        int[] widths = widths(all);
        int last = widths.length - 1;
        int before = 0;
        for (int i = 0; i < last; i++) {
            before += widths[i] + GAP;
        }
        int room = Math.max(NARROWEST, width - before);
        List<String> lines = new ArrayList<>();
        for (List<String> row : all) {
            StringBuilder head = new StringBuilder();
            for (int i = 0; i < last; i++) {
                head.append(pad(i < row.size() ? row.get(i) : "", widths[i] + GAP));
            }
            String tail = last >= 0 && row.size() > last ? row.get(last) : "";
            List<String> parts = wrap(tail, room);
            lines.add(head + parts.get(0));
            for (String part : parts.subList(1, parts.size())) {
                lines.add(" ".repeat(before) + part);
            }
        }
        return lines;
    }

    private static int[] widths(List<List<String>> rows) {
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        int[] widths = new int[columns];
        for (List<String> row : rows) {
            for (int i = 0; i < row.size(); i++) {
                widths[i] = Math.max(widths[i], width(row.get(i)));
            }
        }
        return widths;
    }
}
