package org.crampkit.intake.scan.shown;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.crampkit.intake.sheet.Cell;
import org.crampkit.intake.sheet.Row;
import org.crampkit.intake.words.Plain;
import org.crampkit.intake.words.WordList;
import org.jspecify.annotations.Nullable;

/** Says what a file of cramps is that is no table with a header: a chat, rows parted by another sign than their header, weeks without dates. */
public final class OtherShape {

    private static final Pattern MESSAGE = Pattern.compile(
            "\\[?\\d{1,4}[./-]\\d{1,2}[./-]\\d{2,4},? \\d{1,2}:\\d{2}(?::\\d{2})?(?: ?[apAP]\\.?[mM]\\.?)?]?:? (?:- )?[^:]{1,40}: .*");
    private static final Pattern CRAMP = Pattern.compile("(?iu)cramp|kr[äa]mpf|calambre");
    private static final char[] SIGNS = {';', ',', '\t', '|'};
    private static final int FEWEST_PARTS = 3;
    private static final int FEWEST_DAYS = 5;

    private OtherShape() {}

    /** Returns the message code of such a file, null where it is none of these. */
    public static @Nullable String of(List<Row> rows, WordList<String> weekdays) {
        long messages = rows.stream().filter(OtherShape::message).count();
        if (messages > 1 && messages * 2 > rows.size()) {
            return "CK-121";
        }
        if (twoSigns(rows)) {
            return "CK-120";
        }
        boolean cramps = rows.stream().flatMap(row -> row.filled().stream()).anyMatch(cell -> CRAMP.matcher(cell.text())
                .find());
        boolean days = rows.stream().anyMatch(row -> days(row, weekdays) >= FEWEST_DAYS);
        return cramps && days ? "CK-110" : null;
    }

    private static boolean message(Row row) {
        String text = row.filled().stream().map(Cell::text).collect(Collectors.joining(", "));
        return text.length() < 2000 && MESSAGE.matcher(text).matches();
    }

    /** Returns whether the first row is one cell with other signs in it, and would have about as many columns as the rows below. */
    private static boolean twoSigns(List<Row> rows) {
        List<Cell> first = rows.isEmpty() ? List.of() : rows.get(0).filled();
        if (first.size() != 1) {
            return false;
        }
        String header = first.get(0).text();
        for (char sign : SIGNS) {
            long parts = header.chars().filter(c -> c == sign).count() + 1;
            long alike = rows.stream()
                    .skip(1)
                    .filter(row -> Math.abs(row.width() - parts) <= 1)
                    .count();
            if (parts >= FEWEST_PARTS && alike > 0 && alike * 2 >= rows.size() - 1) {
                return true;
            }
        }
        return false;
    }

    private static long days(Row row, WordList<String> weekdays) {
        return row.filled().stream()
                .filter(cell -> weekdays.silentPlain(Plain.of(cell.text())))
                .count();
    }
}
