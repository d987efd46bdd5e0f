package org.crampkit.intake.rejects;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import org.crampkit.intake.Preparation;
import org.crampkit.intake.Rejection;
import org.crampkit.intake.columns.Field;
import org.crampkit.intake.columns.ReturnColumns;
import org.crampkit.intake.grid.GridReader;
import org.crampkit.intake.scan.DiaryPlan;
import org.crampkit.intake.scan.SheetPlan;
import org.crampkit.intake.sheet.Cell;
import org.crampkit.intake.sheet.Row;
import org.crampkit.intake.sheet.SheetHead;
import org.crampkit.intake.sheet.SheetReader;
import org.crampkit.intake.sheet.SheetVisitor;
import org.crampkit.intake.text.CsvSheetReader;
import org.jspecify.annotations.Nullable;

/** The rejected rows of a file in its own layout, with the rows above its table, and beside each row why and what to do. */
public final class RejectsFile {

    private RejectsFile() {}

    /**
     * Returns the bytes of the file: CSV where the source is text, else a workbook with the broken cells marked.
     *
     * @param preparation of the source
     * @param rejections its rejected cells
     * @param reason why a cell was rejected, in words
     * @param fix what to do, in words
     */
    public static byte[] bytes(
            Preparation preparation,
            List<Rejection> rejections,
            Function<Rejection, String> reason,
            Function<Rejection, String> fix) {
        if (!(preparation.plan() instanceof DiaryPlan plan)) {
            throw new IllegalStateException("the file was not read");
        }
        GridReader turned = plan.reader() instanceof GridReader grid ? grid : null;
        SheetReader raw = turned == null ? plan.reader() : turned.file();
        Page page = raw instanceof CsvSheetReader csv ? new CsvPage(csv.delimiter()) : new WorkbookPage();
        raw.read(new Picker(plan, preparation.sha256(), turned, new Broken(rejections, reason, fix), page));
        return page.bytes();
    }

    /** What the rows are written to. */
    interface Page {

        void sheet(@Nullable String name);

        void row(List<String> cells, List<Integer> broken);

        byte[] bytes();
    }

    /** Picks the rows above each table and the rejected ones; of a sheet that is no plain table all. */
    private static final class Picker implements SheetVisitor {

        private final DiaryPlan plan;
        private final String sha256;
        private final @Nullable GridReader turned;
        private final Broken broken;
        private final Page page;
        private @Nullable SheetPlan sheet;
        private boolean all;
        private final List<List<String>> below = new ArrayList<>();

        Picker(DiaryPlan plan, String sha256, @Nullable GridReader turned, Broken broken, Page page) {
            this.plan = plan;
            this.sha256 = sha256;
            this.turned = turned;
            this.broken = broken;
            this.page = page;
        }

        @Override
        public boolean sheet(SheetHead head) {
            sheet = plan.sheets().stream()
                    .filter(planned -> planned.index() == head.index())
                    .findFirst()
                    .orElse(null);
            all = turned != null && turned.turns(head.index());
            if (sheet != null) {
                page.sheet(head.name());
                named(sheet);
            }
            return sheet != null;
        }

        /** Gives a table without a header the names that its columns were said to have, so that it can come back. */
        private void named(SheetPlan of) {
            if (of.headerRow() > 0 || all) {
                return;
            }
            List<String> names = new ArrayList<>(Collections.nCopies(of.width(), ""));
            of.mapping().columns().forEach(column -> names.set(column.column(), name(column.field())));
            names.addAll(headers());
            page.row(names, List.of());
        }

        @Override
        public boolean row(Row row) {
            SheetPlan current = sheet;
            if (current == null) {
                return false;
            }
            List<Rejection> found = broken.of(current.name(), row.number());
            boolean top = !all && row.number() <= current.headerRow();
            if (!top && !all && found.isEmpty()) {
                return true;
            }
            List<String> cells = texts(row);
            if (all && !found.isEmpty()) {
                below.add(broken.words(row.number(), found));
            } else if (!all && (!found.isEmpty() || row.number() == current.headerRow())) {
                while (cells.size() < current.width()) {
                    cells.add("");
                }
                cells.addAll(found.isEmpty() ? headers() : broken.words(row.number(), found));
            }
            page.row(cells, places(row, found));
            return true;
        }

        /** What stands beside the rows of a plain table stands below one that is none. */
        @Override
        public void end() {
            if (all && sheet != null) {
                page.row(List.of(), List.of());
                page.row(headers(), List.of());
                below.forEach(words -> page.row(words, List.of()));
                below.clear();
            }
        }

        private List<String> headers() {
            return ReturnColumns.headers(plan.options(), plan.order(), sha256);
        }

        /** Returns a header that says no more than the person did: {@code night_date} would name the evening. */
        private static String name(Field field) {
            return field == Field.NIGHT_DATE ? "date" : field.key();
        }

        private static List<String> texts(Row row) {
            List<String> texts = new ArrayList<>();
            for (int i = 0; i < row.width(); i++) {
                Cell cell = row.at(i);
                texts.add(cell == null ? "" : cell.text());
            }
            return texts;
        }

        private static List<Integer> places(Row row, List<Rejection> found) {
            List<Integer> places = new ArrayList<>();
            for (Rejection rejection : found) {
                for (int i = 0; i < row.width() + 1; i++) {
                    if (Cell.address(i, row.number()).equals(rejection.source().cell())) {
                        places.add(i);
                    }
                }
            }
            return places;
        }
    }
}
