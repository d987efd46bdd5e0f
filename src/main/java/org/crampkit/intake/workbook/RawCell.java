package org.crampkit.intake.workbook;

import java.util.List;
import org.crampkit.intake.sheet.Cell;
import org.crampkit.intake.sheet.CellKind;
import org.crampkit.intake.sheet.Limits;
import org.jspecify.annotations.Nullable;

/** The parts of one cell of a sheet's XML, put together to a cell. */
final class RawCell {

    private final List<String> strings;
    private final CellStyles styles;
    private final boolean from1904;
    private final StringBuilder text = new StringBuilder();
    private String type = "n";
    private boolean date;
    private CellStyles.Shown shown = CellStyles.Shown.PLAIN;
    private boolean formula;

    RawCell(List<String> strings, CellStyles styles, boolean from1904) {
        this.strings = strings;
        this.styles = styles;
        this.from1904 = from1904;
    }

    void begin(@Nullable String cellType, @Nullable String style) {
        type = cellType == null ? "n" : cellType;
        int index = style == null ? -1 : CellAreas.number(style);
        date = styles.date(index);
        shown = styles.number(index);
        formula = false;
        text.setLength(0);
    }

    /** Returns whether the text stands in the cell itself; a cell may still carry such a text from before. */
    boolean inline() {
        return "inlineStr".equals(type);
    }

    void formula() {
        formula = true;
    }

    void take(char[] letters, int start, int length) {
        Limits.checkCell(text.length() + length);
        text.append(letters, start, length);
    }

    /** Returns the cell, null where it is blank. */
    @Nullable
    Cell finish(int row, int column) {
        String value = text.toString().strip();
        if (value.isEmpty()) {
            boolean computedBlank = "str".equals(type);
            return formula && !computedBlank ? new Cell(row, column, "(formula)", CellKind.UNCOMPUTED) : null;
        }
        return switch (type) {
            case "s" -> words(row, column, shared(value));
            case "b" -> new Cell(row, column, "1".equals(value) ? "TRUE" : "FALSE", CellKind.BOOLEAN);
            case "e" -> new Cell(row, column, value, CellKind.ERROR);
            case "d" -> new Cell(row, column, value, CellKind.DATE);
            case "n" -> number(row, column, value);
            default -> words(row, column, value);
        };
    }

    private String shared(String index) {
        int i = CellAreas.number(index);
        return i >= 0 && i < strings.size() ? strings.get(i) : "";
    }

    private static @Nullable Cell words(int row, int column, String value) {
        String stripped = value.replace('\u00A0', ' ').strip();
        Limits.checkCell(stripped.length());
        return stripped.isEmpty() ? null : new Cell(row, column, stripped, CellKind.TEXT);
    }

    private Cell number(int row, int column, String value) {
        if (!date && value.length() < 16 && plainDigits(value)) {
            return shown.cell(row, column, value);
        }
        double parsed;
        try {
            parsed = Double.parseDouble(value);
        } catch (NumberFormatException e) {
            return new Cell(row, column, value, CellKind.TEXT);
        }
        return date ? DayNumber.cell(row, column, parsed, from1904) : shown.cell(row, column, NumberText.of(parsed));
    }

    private static boolean plainDigits(String value) {
        for (int i = 0; i < value.length(); i++) {
            if (value.charAt(i) < '0' || value.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }
}
