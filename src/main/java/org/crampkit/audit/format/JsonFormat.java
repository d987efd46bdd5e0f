package org.crampkit.audit.format;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.crampkit.audit.AuditReport;
import org.crampkit.audit.AuditReport.Average;
import org.crampkit.audit.AuditReport.Cover;
import org.crampkit.audit.AuditReport.Line;
import org.crampkit.audit.AuditReport.Table;
import org.crampkit.audit.ReportFormat;
import org.crampkit.audit.Span;
import org.crampkit.audit.disclosure.AuditPolicy;
import org.crampkit.audit.disclosure.Count;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One JSON object; a hidden count is {@code {"suppressed": true}}. */
public final class JsonFormat implements ReportFormat {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Map<String, Object> SUPPRESSED = Map.of("suppressed", true);

    @Override
    public String name() {
        return "json";
    }

    @Override
    public void write(AuditReport report, Path file) throws IOException {
        Files.writeString(file, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(object(report)) + "\n");
    }

    /** Returns a report as the object that is written. */
    public static Map<String, @Nullable Object> object(AuditReport report) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        Cover cover = report.cover();
        AuditPolicy policy = report.policy();
        object.put("title", cover.title());
        object.put("clinic", cover.brand().name());
        object.putAll(days(cover.span()));
        object.putAll(made(cover.made()));
        object.put("policy", policy.word());
        object.put("threshold", policy.threshold());
        object.put("roundedTo", policy.base());
        object.put("marking", cover.marking());
        object.put("criteria", CriterionJson.of(report));
        object.put("earlier", report.earlier().stream().map(JsonFormat::days).toList());
        object.put("runChart", CriterionJson.of(report.months()));
        object.put("figures", figures(report));
        object.put("averages", averages(report));
        object.put("versions", cover.versions());
        return object;
    }

    private static Map<String, Object> days(Span span) {
        Map<String, Object> days = new LinkedHashMap<>();
        if (span instanceof Span.Dates dates) {
            days.put("from", dates.period().from().toString());
            days.put("to", dates.period().to().toString());
        } else if (span instanceof Span.Years years) {
            days.put("firstYear", years.first());
            days.put("lastYear", years.last());
            days.put("days", years.days());
        }
        return days;
    }

    private static Map<String, Object> made(Span span) {
        return span instanceof Span.Dates ? Map.of("madeOn", span.iso()) : Map.of("madeIn", span.year());
    }

    private static Map<String, Object> figures(AuditReport report) {
        Map<String, Object> figures = new LinkedHashMap<>();
        for (Table table : report.tables()) {
            Map<String, Object> keys = new LinkedHashMap<>();
            for (Line line : table.lines()) {
                if (line.figure().key().isEmpty()) {
                    figures.put(table.id(), value(line.count()));
                } else {
                    keys.put(line.figure().key(), value(line.count()));
                }
            }
            if (!keys.isEmpty()) {
                figures.put(table.id(), keys);
            }
        }
        return figures;
    }

    static Object value(Count count) {
        return count instanceof Count.Shown shown ? (Object) shown.value() : SUPPRESSED;
    }

    private static Map<String, @Nullable Object> averages(AuditReport report) {
        Map<String, @Nullable Object> averages = new LinkedHashMap<>();
        for (Average average : report.averages()) {
            averages.put(average.id(), average.hidden() ? SUPPRESSED : average.value());
        }
        return averages;
    }

    @Override
    public int countsIn(Path file) throws IOException {
        return counts(JSON.readTree(Files.readString(file)).path("figures"));
    }

    private static int counts(JsonNode node) {
        if (node.isNumber() || node.has("suppressed")) {
            return 1;
        }
        int counts = 0;
        for (JsonNode child : node) {
            counts += counts(child);
        }
        return counts;
    }
}
