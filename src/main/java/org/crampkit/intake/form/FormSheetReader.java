package org.crampkit.intake.form;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.crampkit.document.form.FilledForm;
import org.crampkit.intake.sheet.Cell;
import org.crampkit.intake.sheet.CellKind;
import org.crampkit.intake.sheet.Row;
import org.crampkit.intake.sheet.SheetHead;
import org.crampkit.intake.sheet.SheetReader;
import org.crampkit.intake.sheet.SheetVisitor;
import org.crampkit.intake.sheet.UnreadableException;
import org.jspecify.annotations.Nullable;

/** A filled form as one sheet: row 1 names the contract's columns, row n + 1 is the form's row n. */
public final class FormSheetReader implements SheetReader {

    private static final String PATIENT = "patient_id";
    private static final String NIGHT = "night_date";

    private final FilledForm form;
    private final List<String> columns = new ArrayList<>();

    /**
     * Reads the file's fields.
     *
     * @throws UnreadableException CK-111 where it is not one of our own forms
     */
    public FormSheetReader(Path file) {
        form = FilledForm.read(file).orElseThrow(() -> new UnreadableException("CK-111"));
        if (!form.patient().isBlank()) {
            columns.add(PATIENT);
        }
        columns.add(NIGHT);
        columns.addAll(form.columns());
    }

    @Override
    public String described() {
        return "PDF form of a blank diary";
    }

    @Override
    public void read(SheetVisitor visitor) {
        if (!visitor.sheet(new SheetHead(0, null))) {
            return;
        }
        boolean more = visitor.row(row(1, Map.of(), true));
        for (Map.Entry<Integer, Map<String, String>> night : form.rows().entrySet()) {
            if (more && !night.getValue().isEmpty()) {
                more = visitor.row(row(night.getKey() + 1, night.getValue(), false));
            }
        }
        visitor.end();
    }

    private Row row(int number, Map<String, String> values, boolean header) {
        @Nullable Cell[] cells = new @Nullable Cell[columns.size()];
        for (int i = 0; i < cells.length; i++) {
            String column = columns.get(i);
            String text = header ? column : value(number - 1, column, values);
            cells[i] = text.isEmpty() ? null : new Cell(number, i, text, CellKind.TEXT);
        }
        return new Row(number, cells);
    }

    private String value(int row, String column, Map<String, String> values) {
        if (column.equals(PATIENT)) {
            return form.patient();
        }
        if (column.equals(NIGHT)) {
            return row <= form.nights().size() ? form.nights().get(row - 1) : "";
        }
        return values.getOrDefault(column, "");
    }
}
