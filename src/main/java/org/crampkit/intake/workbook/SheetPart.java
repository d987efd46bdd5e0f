package org.crampkit.intake.workbook;

import java.util.Arrays;
import java.util.List;
import org.crampkit.intake.sheet.Cell;
import org.crampkit.intake.sheet.Limits;
import org.crampkit.intake.sheet.Row;
import org.crampkit.intake.sheet.SheetVisitor;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Turns the XML of one sheet into rows while it is read. */
final class SheetPart extends DefaultHandler {

    private final SheetVisitor visitor;
    private final RawCell raw;
    private @Nullable Cell[] cells = new @Nullable Cell[32];
    private int width;
    private int row;
    private int column;
    private boolean collecting;
    private boolean inCell;
    private boolean hidden;

    SheetPart(SheetVisitor visitor, List<String> strings, CellStyles styles, boolean from1904) {
        this.visitor = visitor;
        this.raw = new RawCell(strings, styles, from1904);
    }

    @Override
    public void startElement(String uri, String localName, String qName, Attributes attributes) {
        switch (localName) {
            case "row" -> startRow(attributes);
            case "c" -> startCell(attributes);
            case "f" -> raw.formula();
            case "v" -> collecting = inCell && !raw.inline();
            case "t" -> collecting = inCell && raw.inline();
            case "rPh" -> inCell = false;
            case "col" -> startColumns(attributes);
            case "mergeCell" -> {
                String area = attributes.getValue("ref");
                if (area != null) {
                    CellAreas.merge(area).ifPresent(visitor::merged);
                }
            }
            default -> {
                // nothing that holds a value
            }
        }
    }

    private static boolean hides(Attributes attributes) {
        String hidden = attributes.getValue("hidden");
        return "1".equals(hidden) || "true".equals(hidden);
    }

    private void startColumns(Attributes attributes) {
        String first = attributes.getValue("min");
        String last = attributes.getValue("max");
        if (hides(attributes) && first != null && last != null) {
            visitor.hiddenColumns(CellAreas.number(first) - 1, CellAreas.number(last) - 1);
        }
    }

    private void startRow(Attributes attributes) {
        hidden = hides(attributes);
        String number = attributes.getValue("r");
        row = number == null ? row + 1 : CellAreas.number(number);
        column = -1;
        width = 0;
        Arrays.fill(cells, null);
    }

    private void startCell(Attributes attributes) {
        String ref = attributes.getValue("r");
        column = ref == null ? column + 1 : CellAreas.column(ref);
        inCell = true;
        raw.begin(attributes.getValue("t"), attributes.getValue("s"));
    }

    @Override
    public void characters(char[] text, int start, int length) {
        if (collecting) {
            raw.take(text, start, length);
        }
    }

    @Override
    public void endElement(String uri, String localName, String qName) {
        switch (localName) {
            case "v", "t" -> collecting = false;
            case "rPh" -> inCell = true;
            case "c" -> endCell();
            case "row" -> endRow();
            default -> {
                // nothing that holds a value
            }
        }
    }

    private void endCell() {
        inCell = false;
        Cell cell = raw.finish(row, column);
        if (cell == null) {
            return;
        }
        Limits.checkWidth(column + 1);
        if (column >= cells.length) {
            cells = Arrays.copyOf(cells, Math.max(column + 1, cells.length * 2));
        }
        cells[column] = cell;
        width = Math.max(width, column + 1);
    }

    private void endRow() {
        if (width > 0 && hidden) {
            visitor.hiddenRow(row);
        }
        if (width > 0 && !visitor.row(new Row(row, Arrays.copyOf(cells, width)))) {
            throw new EnoughException();
        }
    }
}
