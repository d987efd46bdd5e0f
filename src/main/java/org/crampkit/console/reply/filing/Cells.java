package org.crampkit.console.reply.filing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.crampkit.console.screen.Fields;
import org.crampkit.console.screen.Page;
import org.crampkit.console.screen.Speech;
import org.crampkit.diary.SourceCell;
import org.crampkit.intake.ColumnUse;
import org.crampkit.intake.Rejection;
import org.crampkit.intake.Warning;

/** Rejected cells and warnings, as facts and as rows. */
final class Cells {

    private static final int SHOWN = 40;
    private static final int ALONE = 3;

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
            List<List<String>> lines = rejections.stream().map(this::line).toList();
            rows(
                    page,
                    grouped(
                            lines,
                            rejections.stream().map(r -> r.source().cell()).toList()));
        }
        if (!warnings.isEmpty()) {
            page.line(2, speech.say("import.warnings", "count", warnings.size()));
            List<List<String>> lines = warnings.stream().map(this::line).toList();
            rows(
                    page,
                    grouped(lines, warnings.stream().map(w -> w.source().cell()).toList()));
        }
    }

    /** Writes every rejected cell and every warning on a line of its own. */
    void all(Page page, List<Rejection> rejections, List<Warning> warnings) {
        List<List<String>> lines = new ArrayList<>();
        rejections.forEach(rejection -> lines.add(line(rejection)));
        warnings.forEach(warning -> lines.add(line(warning)));
        if (!lines.isEmpty()) {
            page.table(4, List.of("", "", "", ""), lines);
        }
    }

    private List<String> line(Rejection rejection) {
        return List.of(
                place(rejection.source()),
                rejection.column() + " \"" + rejection.value() + "\"",
                rejection.code(),
                speech.reason(rejection) + " " + speech.fix(rejection));
    }

    private List<String> line(Warning warning) {
        return List.of(place(warning.source()), "\"" + warning.value() + "\"", warning.code(), speech.message(warning));
    }

    /** Puts many messages with one code in one column together: "17 cells in column F: F5, F9, …". */
    private List<List<String>> grouped(List<List<String>> lines, List<String> cells) {
        Map<String, List<Integer>> groups = new LinkedHashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            String letters = cells.get(i).replaceAll("[0-9]+", "");
            groups.computeIfAbsent(lines.get(i).get(2) + " " + letters, g -> new ArrayList<>())
                    .add(i);
        }
        List<List<String>> grouped = new ArrayList<>();
        groups.forEach((group, places) -> {
            List<String> first = lines.get(places.get(0));
            if (places.size() <= ALONE || group.endsWith(" ")) {
                places.forEach(place -> grouped.add(lines.get(place)));
            } else {
                String letters = group.substring(group.indexOf(' ') + 1);
                String some = String.join(
                        ", ", places.stream().limit(ALONE).map(cells::get).toList());
                String count = speech.say("import.grouped", "count", places.size(), "column", letters);
                grouped.add(List.of(some + ", …", first.get(1), first.get(2), count + ". " + first.get(3)));
            }
        });
        return grouped;
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

    private String place(SourceCell source) {
        String at = source.cell().isEmpty() ? speech.say("row", "row", source.row()) : source.cell();
        return source.sheet() == null ? at : source.sheet() + "!" + at;
    }
}
