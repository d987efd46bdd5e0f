package org.crampkit.audit.format;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.crampkit.audit.AuditReport;
import org.crampkit.audit.CriterionLine;
import org.crampkit.audit.cycle.RunChart;
import org.crampkit.summary.Rate;
import org.jspecify.annotations.Nullable;

/** Criteria and run chart as JSON. */
final class CriterionJson {

    private CriterionJson() {}

    static List<Map<String, @Nullable Object>> of(AuditReport report) {
        List<Map<String, @Nullable Object>> criteria = new ArrayList<>();
        report.criteria().forEach(line -> criteria.add(of(line)));
        return criteria;
    }

    private static Map<String, @Nullable Object> of(CriterionLine line) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        Rate share = line.share();
        object.put("id", line.criterion().id());
        object.put("statement", line.criterion().statement());
        object.put("source", line.criterion().source());
        object.put("standard", line.criterion().standard());
        object.put("status", line.status().word());
        object.put("reason", line.reason());
        object.put("met", JsonFormat.value(line.met()));
        object.put("notMet", JsonFormat.value(line.notMet()));
        object.put("notRecorded", JsonFormat.value(line.notRecorded()));
        object.put("exceptions", JsonFormat.value(line.exceptions()));
        object.put("share", share == null ? null : share.value());
        object.put("low", share == null ? null : share.low());
        object.put("high", share == null ? null : share.high());
        object.put("before", line.before());
        object.put("changeInPoints", line.change());
        return object;
    }

    static Map<String, @Nullable Object> of(RunChart chart) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put("measure", "cramps-a-recorded-week");
        object.put("ruleSet", "Perla 2011");
        List<Map<String, Object>> points = new ArrayList<>();
        chart.points().forEach(point -> points.add(Map.of("month", point.month(), "value", point.value())));
        object.put("points", points);
        object.put("median", chart.median());
        object.put("low", chart.lower());
        object.put("high", chart.upper());
        object.put("signals", chart.signals().stream().map(Enum::name).toList());
        return object;
    }
}
