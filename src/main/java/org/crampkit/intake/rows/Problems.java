package org.crampkit.intake.rows;

import java.util.ArrayList;
import java.util.List;
import org.crampkit.diary.SourceCell;
import org.crampkit.intake.Rejection;
import org.crampkit.intake.Warning;
import org.crampkit.intake.columns.Field;
import org.crampkit.intake.columns.MappedColumn;
import org.crampkit.intake.sheet.Cell;
import org.crampkit.intake.sheet.Row;
import org.jspecify.annotations.Nullable;

/** What is wrong with one row, cell by cell. */
final class Problems {

    private final String file;
    private final @Nullable String sheet;
    private final List<Rejection> rejections = new ArrayList<>(1);
    private final List<Warning> warnings = new ArrayList<>(1);

    Problems(String file, @Nullable String sheet) {
        this.file = file;
        this.sheet = sheet;
    }

    /** Takes a message code: {@code CK-2xx} keeps the row out, {@code CK-3xx} is a warning, empty is nothing. */
    void take(String code, MappedColumn column, Cell cell) {
        take(code, column, cell, cell.text());
    }

    /** Takes a message code for a part of a cell. */
    void take(String code, MappedColumn column, Cell cell, String value) {
        if (code.isEmpty()) {
            return;
        }
        SourceCell source = new SourceCell(file, sheet, cell.row(), cell.ref());
        String field = column.field().key();
        if (code.startsWith("CK-2")) {
            rejections.add(new Rejection(code, source, column.header(), field, value));
        } else {
            warnings.add(new Warning(code, source, column.header(), field, value));
        }
    }

    /** Takes a cell that belongs to no column. */
    void outside(Cell cell) {
        SourceCell source = new SourceCell(file, sheet, cell.row(), cell.ref());
        warnings.add(new Warning("CK-312", source, "", "", cell.text()));
    }

    /** Takes a row under the title of another patient than the one that was named. */
    void ofAnother(String title, int row) {
        SourceCell source = new SourceCell(file, sheet, row, "");
        rejections.add(new Rejection("CK-207", source, "", Field.PATIENT_ID.key(), title));
    }

    /** Returns where a blank cell lies; in a row that was put together from other places, its last cell stands for it. */
    private static String address(Row row, @Nullable MappedColumn column) {
        String last = "";
        boolean turned = false;
        for (int i = 0; i < row.width(); i++) {
            Cell cell = row.at(i);
            turned |= cell != null && (cell.column() != i || cell.row() != row.number());
            last = cell == null ? last : cell.ref();
        }
        return column == null ? "" : turned ? last : Cell.address(column.column(), row.number());
    }

    /** Takes a message code for a row that lacks something. */
    void missing(String code, Field field, Row row, @Nullable MappedColumn column) {
        SourceCell source = new SourceCell(file, sheet, row.number(), address(row, column));
        String header = column == null ? "" : column.header();
        if (code.startsWith("CK-2")) {
            rejections.add(new Rejection(code, source, header, field.key(), ""));
        } else {
            warnings.add(new Warning(code, source, header, field.key(), ""));
        }
    }

    List<Rejection> rejections() {
        return rejections;
    }

    List<Warning> warnings() {
        return warnings;
    }
}
