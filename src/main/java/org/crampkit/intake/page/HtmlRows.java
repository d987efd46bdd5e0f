package org.crampkit.intake.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crampkit.intake.sheet.Cell;
import org.crampkit.intake.sheet.CellKind;
import org.crampkit.intake.sheet.Limits;
import org.crampkit.intake.sheet.Merge;
import org.crampkit.intake.sheet.Row;
import org.crampkit.intake.sheet.SheetVisitor;
import org.jspecify.annotations.Nullable;

/** Puts the tags and texts of a web page together to rows. */
final class HtmlRows {

    private static final Pattern SPAN = Pattern.compile("(?i)\\b(col|row)span\\s*=\\s*[\"']?(\\d{1,4})");

    private final SheetVisitor visitor;
    private final Map<Integer, Integer> taken = new HashMap<>();
    private final List<Merge> merges = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private List<@Nullable Cell> cells = new ArrayList<>();
    private int row;
    private int columns = 1;
    private int rowsDown = 1;
    private boolean inRow;
    private boolean inCell;
    private boolean skipping;

    HtmlRows(SheetVisitor visitor) {
        this.visitor = visitor;
    }

    int count() {
        return row;
    }

    /** Takes text between tags; returns whether more is wanted. */
    boolean text(String piece) {
        if (inCell && !skipping) {
            Limits.checkCell(text.length() + piece.length());
            text.append(piece);
        }
        return true;
    }

    /** Takes a tag; returns whether more is wanted. */
    boolean tag(String tag) {
        String name = tag.strip().toLowerCase(Locale.ROOT).split("[\\s/]", 2)[0];
        boolean closing = tag.stripLeading().startsWith("/");
        String what = closing ? tag.strip().substring(1).strip().toLowerCase(Locale.ROOT) : name;
        switch (what) {
            case "script", "style", "head" -> skipping = !closing && !tag.endsWith("/");
            case "tr" -> {
                boolean more = closeRow();
                inRow = !closing;
                row += closing ? 0 : 1;
                return more;
            }
            case "td", "th" -> {
                closeCell();
                inCell = !closing && inRow;
                spans(tag);
            }
            case "br", "p", "div" -> text.append(inCell && text.length() > 0 ? " " : "");
            case "table" -> {
                return !closing || closeRow();
            }
            default -> {
                // says nothing of the table
            }
        }
        return true;
    }

    private void spans(String tag) {
        columns = 1;
        rowsDown = 1;
        Matcher span = SPAN.matcher(tag);
        while (span.find()) {
            int count = Math.max(1, Integer.parseInt(span.group(2)));
            columns = span.group(1).equalsIgnoreCase("col") ? count : columns;
            rowsDown = span.group(1).equalsIgnoreCase("row") ? count : rowsDown;
        }
    }

    private void closeCell() {
        if (!inCell) {
            return;
        }
        inCell = false;
        int column = cells.size();
        while (taken.getOrDefault(column, 0) >= row) {
            cells.add(null);
            column++;
        }
        String value =
                Entities.resolve(text.toString()).replace('\u00A0', ' ').strip().replaceAll("\\s+", " ");
        text.setLength(0);
        Limits.checkWidth(column + columns);
        cells.add(value.isEmpty() ? null : new Cell(row, column, value, CellKind.TEXT));
        for (int i = 0; i < columns; i++) {
            taken.merge(column + i, row + rowsDown - 1, Math::max);
            if (i > 0) {
                cells.add(null);
            }
        }
        if (columns > 1 || rowsDown > 1) {
            merges.add(new Merge(row, row + rowsDown - 1, column, column + columns - 1));
        }
    }

    private boolean closeRow() {
        closeCell();
        inRow = false;
        Row done = new Row(row, cells.toArray(new @Nullable Cell[0]));
        cells = new ArrayList<>();
        return done.blank() || visitor.row(done);
    }

    /** Ends the page. */
    void end() {
        closeRow();
        merges.forEach(visitor::merged);
    }
}
