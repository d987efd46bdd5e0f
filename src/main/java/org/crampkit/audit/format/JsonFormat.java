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
import org.crampkit.audit.cycle.Cycle;
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
        AuditPolicy policy = report.figures().policy();
        object.put("title", cover.title());
        object.put("clinic", cover.brand().name());
        object.put("from", cover.period().from().toString());
        object.put("to", cover.period().to().toString());
        object.put("madeOn", cover.madeOn().toString());
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

    private static Map<String, Object> days(Cycle cycle) {
        return Map.of(
                "from", cycle.period().from().toString(),
                "to", cycle.period().to().toString());
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
