package org.crampkit.intake.people;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.crampkit.intake.columns.ColumnBook;
import org.crampkit.intake.scan.PatientHeader;
import org.crampkit.intake.sheet.Cell;
import org.crampkit.intake.sheet.Limits;
import org.crampkit.intake.sheet.Row;
import org.crampkit.intake.sheet.SheetHead;
import org.crampkit.intake.sheet.SheetVisitor;
import org.crampkit.intake.sheet.UnreadableException;
import org.jspecify.annotations.Nullable;

/** Finds the sheet and the row that begin a patient list, and keeps its rows. */
final class ListSheets implements SheetVisitor {

    private static final int HEADER_WITHIN = 40;

    private final ColumnBook book;
    private final List<Row> rows = new ArrayList<>();
    private @Nullable PatientHeader header;
    private @Nullable Row headerRow;
    private @Nullable String sheetName;
    private int seen;
    private boolean blank = true;

    ListSheets(ColumnBook book) {
        this.book = book;
    }

    @Override
    public boolean sheet(SheetHead head) {
        if (header != null) {
            return false;
        }
        sheetName = head.name();
        seen = 0;
        return true;
    }

    @Override
    public boolean row(Row row) {
        blank = false;
        if (header != null) {
            if (rows.size() >= Limits.LINE_LENGTH / 4) {
                throw new UnreadableException("CK-105");
            }
            rows.add(row);
            return true;
        }
        PatientHeader candidate = PatientHeader.of(row, book);
        if (candidate.possible()) {
            header = candidate;
            headerRow = row;
        }
        return header != null || ++seen < HEADER_WITHIN;
    }

    @Nullable
    PatientHeader header() {
        return header;
    }

    @Nullable
    Row headerRow() {
        return headerRow;
    }

    @Nullable
    String sheetName() {
        return sheetName;
    }

    boolean blank() {
        return blank;
    }

    List<Row> rows() {
        return rows;
    }

    Map<Integer, String> headers() {
        Map<Integer, String> headers = new HashMap<>();
        if (headerRow != null) {
            for (Cell cell : headerRow.filled()) {
                headers.put(cell.column(), cell.text());
            }
        }
        return headers;
    }
}
