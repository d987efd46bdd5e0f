package org.crampkit.intake.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.crampkit.intake.columns.ReturnColumns;
import org.crampkit.intake.sheet.Cell;
import org.crampkit.intake.sheet.Row;
import org.crampkit.intake.sheet.SheetHead;
import org.crampkit.intake.sheet.SheetReader;
import org.crampkit.intake.sheet.SheetVisitor;
import org.crampkit.intake.sheet.UnreadableException;
import org.jspecify.annotations.Nullable;

/** Reads a file some of whose sheets are {@link Grid}s; those are held in memory, as no such sheet is long. */
public final class GridReader implements SheetReader {

    /** Most rows of a sheet that is no plain table (clinic rule). */
    private static final int MOST_ROWS = 20_000;

    private final SheetReader file;
    private final Map<Integer, Grid> grids;

    /** Turns these sheets, by their place in the file. */
    public GridReader(SheetReader file, Map<Integer, Grid> grids) {
        this.file = file;
        this.grids = Map.copyOf(grids);
    }

    /** Returns the reader of the file as it is. */
    public SheetReader file() {
        return file;
    }

    /** Returns whether a sheet is no plain table. */
    public boolean turns(int sheet) {
        return grids.containsKey(sheet);
    }

    @Override
    public String described() {
        return file.described() + "; " + grids.values().iterator().next().described();
    }

    @Override
    public void read(SheetVisitor visitor) {
        file.read(new Turning(visitor));
    }

    /** Returns whether a row begins what a file of rejected rows has below a sheet that is no plain table. */
    static boolean ours(Row row) {
        Cell first = row.at(0);
        return first != null && first.text().startsWith(ReturnColumns.PREFIX);
    }

    private static @Nullable Cell answers(Row row) {
        return row.filled().stream()
                .filter(cell -> cell.text().startsWith(ReturnColumns.OPTIONS))
                .findFirst()
                .orElse(null);
    }

    private final class Turning implements SheetVisitor {

        private final SheetVisitor visitor;
        private final List<Row> held = new ArrayList<>();
        private @Nullable Grid grid;
        private boolean ours;
        private @Nullable Cell answers;

        Turning(SheetVisitor visitor) {
            this.visitor = visitor;
        }

        @Override
        public boolean sheet(SheetHead head) {
            grid = grids.get(head.index());
            held.clear();
            ours = false;
            answers = null;
            return visitor.sheet(head);
        }

        @Override
        public boolean row(Row row) {
            if (grid == null) {
                return visitor.row(row);
            }
            ours |= ours(row);
            if (ours) {
                answers = answers == null ? answers(row) : answers;
                return true;
            }
            if (held.size() >= MOST_ROWS) {
                throw new UnreadableException("CK-105");
            }
            held.add(row);
            return true;
        }

        @Override
        public void merged(org.crampkit.intake.sheet.Merge merge) {
            if (grid == null) {
                visitor.merged(merge);
            }
        }

        @Override
        public void hiddenRow(int number) {
            visitor.hiddenRow(number);
        }

        @Override
        public void hiddenColumns(int first, int last) {
            visitor.hiddenColumns(first, last);
        }

        @Override
        public void openQuote(int row, int column) {
            visitor.openQuote(row, column);
        }

        /** Returns the header with the answers that the file carries, as a plain table carries them. */
        private Row answered(Row header) {
            Cell said = answers;
            if (said == null) {
                return header;
            }
            @Nullable Cell[] cells = new @Nullable Cell[header.width() + 1];
            for (int i = 0; i < header.width(); i++) {
                cells[i] = header.at(i);
            }
            cells[header.width()] = said;
            return new Row(0, cells);
        }

        @Override
        public void end() {
            Grid turning = grid;
            if (turning != null) {
                for (Row row : turning.table(held)) {
                    if (!row.blank() && !visitor.row(row.number() == 0 ? answered(row) : row)) {
                        break;
                    }
                }
            }
            visitor.end();
        }
    }
}
