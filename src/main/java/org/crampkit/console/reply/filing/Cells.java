package org.crampkit.console.reply.filing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.crampkit.console.screen.Fields;
import org.crampkit.console.screen.Page;
import org.crampkit.console.screen.Speech;
import org.crampkit.intake.ColumnUse;
import org.crampkit.intake.Rejection;
import org.crampkit.intake.Warning;

/** Rejected cells and warnings, as facts and as rows. */
final class Cells {

    private static final int SHOWN = 40;

    private final Speech speech;

    Cells(Speech speech) {
        this.speech = speech;
    }

    List<Map<String, Object>> rejected(List<Rejection> rejections) {
        List<Map<String, Object>> all = new ArrayList<>();
        for (Rejection rejection : rejections) {
            all.add(new Fields()
                    .put("sheet", rejection.source().sheet())
                    .put("row", rejection.source().row())
                    .put("cell", rejection.source().cell())
                    .put("column", rejection.column())
                    .put("value", rejection.value())
                    .put("code", rejection.code())
                    .put("reason", speech.reason(rejection))
                    .put("fix", speech.fix(rejection))
                    .map());
        }
        return all;
    }

    List<Map<String, Object>> warnings(List<Warning> warnings) {
        List<Map<String, Object>> all = new ArrayList<>();
        for (Warning warning : warnings) {
            all.add(new Fields()
                    .put("sheet", warning.source().sheet())
                    .put("row", warning.source().row())
                    .put("cell", warning.source().cell())
                    .put("column", warning.column())
                    .put("value", warning.value())
                    .put("code", warning.code())
                    .put("message", speech.message(warning))
                    .map());
        }
        return all;
    }

    static List<Map<String, Object>> columns(List<ColumnUse> columns) {
        List<Map<String, Object>> all = new ArrayList<>();
        for (ColumnUse column : columns) {
            all.add(new Fields()
                    .put("header", column.header())
                    .put("field", column.field())
                    .put("how", column.how())
                    .map());
        }
        return all;
    }

    void text(Page page, List<Rejection> rejections, int rows, List<Warning> warnings) {
        if (!rejections.isEmpty()) {
            page.line(2, speech.say("import.rejected", "rows", rows));
            List<List<String>> lines = new ArrayList<>();
            for (Rejection rejection : rejections) {
                String place = place(
                        rejection.source().sheet(),
                        rejection.source().cell(),
                        rejection.source().row());
                lines.add(List.of(
                        place,
                        rejection.column() + " \"" + rejection.value() + "\"",
                        rejection.code(),
                        speech.reason(rejection) + " " + speech.fix(rejection)));
            }
            rows(page, lines);
        }
        if (!warnings.isEmpty()) {
            page.line(2, speech.say("import.warnings", "count", warnings.size()));
            List<List<String>> lines = new ArrayList<>();
            for (Warning warning : warnings) {
                String place = place(
                        warning.source().sheet(),
                        warning.source().cell(),
                        warning.source().row());
                lines.add(List.of(place, "\"" + warning.value() + "\"", warning.code(), speech.message(warning)));
            }
            rows(page, lines);
        }
    }

    private void rows(Page page, List<List<String>> lines) {
        int shown = Math.min(SHOWN, lines.size());
        List<List<String>> cut = new ArrayList<>();
        for (List<String> line : lines.subList(0, shown)) {
            cut.add(List.of(line.get(0), cut(line.get(1)), line.get(2), line.get(3)));
        }
        page.table(4, List.of("", "", "", ""), cut);
        if (shown < lines.size()) {
            page.line(4, speech.say("more", "count", lines.size() - shown));
        }
    }

    private static String cut(String text) {
        String line = text.replaceAll("\\s+", " ");
        return line.length() <= 28 ? line : line.substring(0, 26) + "…\"";
    }

    private String place(@org.jspecify.annotations.Nullable String sheet, String cell, int row) {
        String at = cell.isEmpty() ? speech.say("row", "row", row) : cell;
        return sheet == null ? at : sheet + "!" + at;
    }
}
