package org.crampkit.intake.text;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How the columns of a text file are set apart.
 *
 * @param delimiter between columns
 * @param quote around text
 * @param skip lines at the beginning that hold only a hint such as {@code sep=;}
 */
record CsvShape(char delimiter, char quote, int skip) {

    private static final char[] CANDIDATES = {';', '\t', ',', '|'};

    /** Finds the shape from the first lines: a {@code sep=} hint, else the delimiter that splits most lines alike. */
    static CsvShape of(List<String> lines) {
        if (!lines.isEmpty()) {
            String first = lines.get(0).strip().replace("\"", "").toLowerCase(Locale.ROOT);
            if (first.startsWith("sep=") && first.length() <= 5) {
                String line = lines.get(0).replace("\"", "").stripLeading();
                char delimiter = line.length() > 4 ? line.charAt(4) : '\t';
                return new CsvShape(delimiter, quote(lines, delimiter), 1);
            }
        }
        char best = ',';
        double most = 0;
        for (char candidate : CANDIDATES) {
            double score = score(lines, candidate);
            if (score > most) {
                most = score;
                best = candidate;
            }
        }
        return new CsvShape(best, quote(lines, best), 0);
    }

    /** Returns the share of lines that have the commonest number of columns, weighed by that number. */
    private static double score(List<String> lines, char delimiter) {
        Map<Integer, Integer> counts = new HashMap<>();
        boolean open = false;
        int columns = 1;
        int used = 0;
        for (String line : lines) {
            if (line.isBlank() && !open) {
                continue;
            }
            RecordScan scan = RecordScan.of(line, delimiter, '"', open);
            columns += scan.delimiters();
            open = scan.open();
            if (!open) {
                used++;
                counts.merge(columns, 1, Integer::sum);
                columns = 1;
            }
        }
        double best = 0;
        for (Map.Entry<Integer, Integer> count : counts.entrySet()) {
            if (count.getKey() > 1) {
                best = Math.max(best, (double) count.getValue() / used * (2 + Math.log(count.getKey())));
            }
        }
        return best;
    }

    private static char quote(List<String> lines, char delimiter) {
        int single = 0;
        for (String line : lines) {
            if (line.indexOf('"') >= 0) {
                return '"';
            }
            if (line.startsWith("'") && line.contains("'" + delimiter)) {
                single++;
            }
        }
        return single > 0 && single * 2 >= lines.size() ? '\'' : '"';
    }

    /** Returns the delimiter's name. */
    String name() {
        return switch (delimiter) {
            case ';' -> "semicolons";
            case '\t' -> "tabs";
            case ',' -> "commas";
            case '|' -> "bars";
            default -> "\"" + delimiter + "\"";
        };
    }
}
