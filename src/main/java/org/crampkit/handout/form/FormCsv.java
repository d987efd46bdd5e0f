package org.crampkit.handout.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The blank diary as CSV in UTF-8 with its mark, a row a night. */
public final class FormCsv {

    private FormCsv() {}

    /** Returns the file's text. */
    public static String of(DiaryForm form) {
        StringBuilder out = new StringBuilder("\uFEFF");
        List<String> head = new ArrayList<>();
        if (form.named()) {
            head.add(form.say("headers.patient_id"));
        }
        head.add(form.say("headers.night_date"));
        form.columns().forEach(column -> head.add(column.header()));
        line(out, head);
        for (LocalDate night : form.dates()) {
            List<String> cells = new ArrayList<>();
            if (form.named()) {
                cells.add(form.patient());
            }
            cells.add(night.toString());
            form.columns().forEach(column -> cells.add(""));
            line(out, cells);
        }
        return out.toString();
    }

    private static void line(StringBuilder out, List<String> cells) {
        out.append(String.join(",", cells.stream().map(FormCsv::quoted).toList()))
                .append("\r\n");
    }

    private static String quoted(String cell) {
        boolean plain = cell.chars().noneMatch(letter -> letter == ',' || letter == '"' || letter == '\n');
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
