package org.crampkit.audit.format.paper;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.crampkit.audit.AuditReport;
import org.crampkit.audit.AuditReport.Cover;
import org.crampkit.audit.AuditReport.Line;
import org.crampkit.audit.AuditReport.Table;
import org.crampkit.audit.CriterionLine;
import org.crampkit.audit.Span;
import org.crampkit.audit.count.Group;
import org.crampkit.audit.disclosure.Count;
import org.crampkit.audit.format.CsvFormat;
import org.crampkit.summary.Rate;
import org.crampkit.wording.LanguagePack;
import org.jspecify.annotations.Nullable;

/** What the page template of the audit shows. */
record PaperView(AuditReport report, LanguagePack pack) {

    private static final double PERCENT = 100;
    private static final List<String> WORDS = List.of(
            "reason",
            "criteria",
            "preparation",
            "first",
            "change",
            "second",
            "conclusions",
            "id",
            "statement",
            "source",
            "standard",
            "exceptions",
            "what",
            "met",
            "share",
            "before",
            "points",
            "notRecorded",
            "excepted",
            "status",
            "figure",
            "count");

    Map<String, Object> fields() {
        Map<String, Object> fields = new HashMap<>();
        Cover cover = report.cover();
        fields.put("language", pack.code());
        fields.put("paper", cover.brand().paper().equals("Letter") ? "letter" : "A4");
        fields.put("colour", cover.brand().colour());
        fields.put("title", cover.title());
        fields.put("clinic", cover.brand().name());
        fields.put("address", address(cover));
        fields.put("marking", cover.marking());
        fields.put("policy", cover.policy());
        fields.put("footer", footer(cover));
        fields.put("pageWord", say("page"));
        fields.put("covers", say(covers(cover), Map.of("period", days(cover.span()), "made", days(cover.made()))));
        Map<String, String> words = new HashMap<>();
        WORDS.forEach(word -> words.put(word, say("words." + word)));
        fields.put("words", words);
        sentences(fields);
        fields.put("criteria", report.criteria().stream().map(this::criterion).toList());
        fields.put("results", report.criteria().stream().map(this::result).toList());
        fields.put("figures", figures());
        fields.putAll(new PaperChart(report, pack).fields());
        return fields;
    }

    private static String covers(Cover cover) {
        return cover.made() instanceof Span.Dates ? "covers" : "covers-years";
    }

    private static String address(Cover cover) {
        String line = cover.brand().addressLine();
        return line.isBlank() ? "" : ", " + line;
    }

    private String footer(Cover cover) {
        Map<String, String> words =
                Map.of("marking", cover.marking(), "policy", report.policy().word());
        return pack.say("audit.cover.footer", words) + " " + cover.versions();
    }

    private void sentences(Map<String, Object> fields) {
        List<Span> earlier = report.earlier();
        fields.put("isFirst", earlier.isEmpty());
        for (String key :
                List.of("reason", "preparation", "firstIsNow", "secondIsLater", "changeHint", "conclusionHint")) {
            fields.put(key, say(key));
        }
        String now = days(report.cover().span());
        fields.put("secondIsNow", say("secondIsNow", Map.of("period", now)));
        fields.put(
                "firstWas",
                earlier.isEmpty()
                        ? ""
                        : say(
                                "firstWas",
                                Map.of("period", days(earlier.get(earlier.size() - 1)), "cycles", earlier.size())));
        fields.put("conclusion", conclusion());
    }

    private String conclusion() {
        Map<String, Object> counts = new HashMap<>();
        for (CriterionLine.Status status : CriterionLine.Status.values()) {
            counts.put(
                    status.name().toLowerCase(java.util.Locale.ROOT),
                    report.criteria().stream()
                            .filter(line -> line.status() == status)
                            .count());
        }
        return say("conclusion", counts);
    }

    private Map<String, String> criterion(CriterionLine line) {
        return Map.of(
                "id", line.criterion().id(),
                "statement", line.criterion().statement(),
                "source", line.criterion().source(),
                "standard", line.criterion().standard() + " %",
                "exceptions", line.criterion().exceptions());
    }

    private Map<String, String> result(CriterionLine line) {
        Map<String, String> result = new HashMap<>();
        Rate share = line.share();
        Double before = line.before();
        Double change = line.change();
        result.put("id", line.criterion().id());
        result.put("what", line.criterion().title());
        result.put("met", met(line, share));
        result.put(
                "share",
                share == null
                        ? "–"
                        : percent(share.value()) + " (" + percent(share.low()) + "–" + percent(share.high()) + ")");
        result.put("before", before == null ? "–" : percent(before));
        result.put(
                "points",
                change == null ? "–" : (change > 0 ? "+" : change < 0 ? "−" : "") + pack.number(Math.abs(change), 0));
        result.put("notRecorded", shown(line.notRecorded()));
        result.put("excepted", shown(line.exceptions()));
        result.put("status", pack.say("audit.status." + line.status().word()));
        result.put("why", line.reason());
        return result;
    }

    private String met(CriterionLine line, @Nullable Rate share) {
        return share == null ? shown(line.met()) : shown(line.met()) + "/" + pack.number(share.recorded(), 0);
    }

    private String percent(double share) {
        return pack.number(share * PERCENT, 0) + " %";
    }

    private String shown(Count count) {
        return count instanceof Count.Shown shown ? pack.number((double) shown.value(), 0) : CsvFormat.HIDDEN;
    }

    /** Returns how many rows the figures fill: two a row. */
    static int figureRows(AuditReport report) {
        return (told(report).size() + 1) / 2;
    }

    private static List<Map.Entry<Table, Line>> told(AuditReport report) {
        List<Map.Entry<Table, Line>> told = new ArrayList<>();
        for (Table table : report.tables()) {
            boolean single = table.lines().get(0).figure().key().isEmpty();
            if (single
                    || List.of(Group.WRITTEN.id(), Group.TIERS.id(), Group.GRADES.id(), Group.RATES.id())
                            .contains(table.id())) {
                table.lines().forEach(line -> told.add(Map.entry(table, line)));
            }
        }
        return told;
    }

    private List<Map<String, String>> figures() {
        List<Map.Entry<Table, Line>> told = told(report);
        int half = figureRows(report);
        List<Map<String, String>> rows = new ArrayList<>();
        for (int i = 0; i < half; i++) {
            Map<String, String> row = new HashMap<>();
            row.put("label", label(told.get(i)));
            row.put("count", shown(told.get(i).getValue().count()));
            boolean two = i + half < told.size();
            row.put("label2", two ? label(told.get(i + half)) : "–");
            row.put("count2", two ? shown(told.get(i + half).getValue().count()) : "–");
            rows.add(row);
        }
        return rows;
    }

    private static String label(Map.Entry<Table, Line> told) {
        Line line = told.getValue();
        return line.figure().key().isEmpty() ? line.label() : told.getKey().title() + ": " + line.label();
    }

    private String days(Span span) {
        return span.say(pack, report.cover().brand().country());
    }

    private String say(String key) {
        return pack.say("audit.paper." + key);
    }

    private String say(String key, Map<String, ?> arguments) {
        return pack.say("audit.paper." + key, arguments);
    }
}
