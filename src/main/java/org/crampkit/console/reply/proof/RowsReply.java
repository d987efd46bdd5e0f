package org.crampkit.console.reply.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.crampkit.audit.count.Group;
import org.crampkit.audit.trace.Found;
import org.crampkit.audit.trace.Ranges;
import org.crampkit.console.screen.Fields;
import org.crampkit.console.screen.Page;
import org.crampkit.console.screen.Reply;
import org.crampkit.console.screen.Speech;
import org.crampkit.workflow.audit.ShowRows.Outcome;

/** The patients and rows behind a figure of the audit. */
public final class RowsReply implements Reply {

    private final Outcome outcome;
    private final Speech speech;

    /** Tells of a figure. */
    public RowsReply(Outcome outcome, Speech speech) {
        this.outcome = outcome;
        this.speech = speech;
    }

    @Override
    public void json(Consumer<Map<String, Object>> out) {
        List<Map<String, Object>> patients = new ArrayList<>();
        for (Found found : outcome.found()) {
            patients.add(new Fields()
                    .put("patient", found.patient().isEmpty() ? null : found.patient())
                    .put("count", found.value() == null ? found.count() : null)
                    .put("value", found.value())
                    .put("places", found.places().stream().map(RowsReply::json).toList())
                    .map());
        }
        out.accept(new Fields()
                .put("figure", outcome.figure().text())
                .put("from", outcome.period().from().toString())
                .put("to", outcome.period().to().toString())
                .put("policy", "internal")
                .put("marking", speech.pack().say("audit.cover.internal"))
                .put("count", average() ? null : outcome.count())
                .put("value", outcome.value())
                .put("patients", patients)
                .map());
    }

    private static Map<String, Object> json(Found.Where where) {
        return new Fields()
                .put("file", where.file().isEmpty() ? null : where.file())
                .put("sheet", where.sheet())
                .put("rows", where.rows())
                .put("days", where.days().stream().map(Object::toString).toList())
                .map();
    }

    @Override
    public void text(Page page) {
        page.line(speech.say(
                "audit-rows.title",
                "figure",
                outcome.figure().text(),
                "count",
                count(),
                "from",
                speech.pack().date(outcome.period().from()),
                "to",
                speech.pack().date(outcome.period().to())));
        page.line(speech.pack().say("audit.cover.internal"));
        if (outcome.found().isEmpty()) {
            page.line(speech.say("audit-rows.nothing"));
            return;
        }
        page.gap();
        page.table(
                List.of(
                        speech.say("audit-rows.patient"),
                        speech.say("audit-rows.count"),
                        speech.say("audit-rows.file"),
                        speech.say("audit-rows.rows"),
                        speech.say("audit-rows.days")),
                lines());
    }

    private boolean average() {
        return outcome.figure().group().shape() == Group.Shape.AVERAGE;
    }

    private String count() {
        Double value = outcome.value();
        if (value == null) {
            return average()
                    ? speech.pack().say("audit.columns.unknown")
                    : speech.pack().number((double) outcome.count(), 0);
        }
        return speech.pack().number(value, 1);
    }

    private List<List<String>> lines() {
        List<List<String>> lines = new ArrayList<>();
        for (Found found : outcome.found()) {
            String patient = found.patient().isEmpty() ? speech.say("audit-rows.nobody") : found.patient();
            Double value = found.value();
            String count = value == null
                    ? Integer.toString(found.count())
                    : speech.pack().number(value, 1);
            for (Found.Where where : found.places()) {
                lines.add(List.of(patient, count, file(where), Ranges.ofNumbers(where.rows()), days(where)));
                patient = "";
                count = "";
            }
        }
        return lines;
    }

    private static String file(Found.Where where) {
        return where.sheet() == null ? where.file() : where.file() + " [" + where.sheet() + "]";
    }

    private static String days(Found.Where where) {
        return Ranges.ofDays(where.days());
    }
}
