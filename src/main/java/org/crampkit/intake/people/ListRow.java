package org.crampkit.intake.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.crampkit.diary.SourceCell;
import org.crampkit.intake.Rejection;
import org.crampkit.intake.Warning;
import org.crampkit.intake.scan.PatientHeader;
import org.crampkit.intake.sheet.Cell;
import org.crampkit.intake.sheet.CellKind;
import org.crampkit.intake.sheet.Row;
import org.jspecify.annotations.Nullable;

/** One row of a patient list, by contract column, with what is wrong in it. */
final class ListRow {

    private final String file;
    private final @Nullable String sheet;
    private final Row row;
    private final PatientHeader header;
    private final Map<Integer, String> headers;
    private final List<Rejection> rejections = new ArrayList<>();
    private final List<Warning> warnings = new ArrayList<>();

    ListRow(String file, @Nullable String sheet, Row row, PatientHeader header, Map<Integer, String> headers) {
        this.file = file;
        this.sheet = sheet;
        this.row = row;
        this.header = header;
        this.headers = headers;
    }

    /** Returns what stands in a contract column, empty where nothing does or the list has no such column. */
    String text(String field) {
        Cell cell = cell(field);
        if (cell == null) {
            return "";
        }
        if (cell.kind() == CellKind.ERROR || cell.kind() == CellKind.UNCOMPUTED) {
            reject(cell.kind() == CellKind.ERROR ? "CK-220" : "CK-221", field);
            return "";
        }
        return cell.text();
    }

    private @Nullable Cell cell(String field) {
        int column = column(field);
        return column < 0 ? null : row.at(column);
    }

    private int column(String field) {
        for (Map.Entry<Integer, String> entry : header.columns().entrySet()) {
            if (entry.getValue().equals(field)) {
                return entry.getKey();
            }
        }
        return -1;
    }

    void reject(String code, String field) {
        rejections.add(new Rejection(code, source(field), name(field), field, seen(field)));
    }

    void warn(String code, String field, String value) {
        warnings.add(new Warning(code, source(field), name(field), field, value));
    }

    private SourceCell source(String field) {
        return ListScan.source(file, sheet, row, column(field));
    }

    private String name(String field) {
        return headers.getOrDefault(column(field), "");
    }

    private String seen(String field) {
        Cell cell = cell(field);
        return cell == null ? "" : cell.text();
    }

    List<Rejection> rejections() {
        return rejections;
    }

    List<Warning> warnings() {
        return warnings;
    }
}
