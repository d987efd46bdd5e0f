package org.crampkit.console.reply.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.crampkit.console.screen.Fields;
import org.crampkit.console.screen.Page;
import org.crampkit.console.screen.Reply;
import org.crampkit.console.screen.Speech;
import org.crampkit.store.care.CareNote;
import org.crampkit.workflow.record.RecordPlan.Outcome;

/** When the plans of a patient began. */
public final class PlanReply implements Reply {

    private final Outcome outcome;
    private final Speech speech;

    /** Tells of plan starts. */
    public PlanReply(Outcome outcome, Speech speech) {
        this.outcome = outcome;
        this.speech = speech;
    }

    @Override
    public void json(Consumer<Map<String, Object>> out) {
        List<Map<String, Object>> plans = new ArrayList<>();
        for (CareNote note : outcome.starts()) {
            plans.add(new Fields()
                    .put("start", note.startsOn())
                    .put("by", note.by())
                    .put("on", note.on())
                    .map());
        }
        out.accept(new Fields()
                .put("patient", outcome.patient().text())
                .put("status", outcome.begun() == null ? "shown" : "recorded")
                .put("start", outcome.begun())
                .put("plans", plans)
                .map());
    }

    @Override
    public void text(Page page) {
        String key = outcome.patient().text();
        LocalDate begun = outcome.begun();
        if (begun != null) {
            page.line(speech.say("record.plan", "key", key, "start", begun.toString()));
        } else if (outcome.starts().isEmpty()) {
            page.line(speech.say("record.no-plan", "key", key));
        } else {
            outcome.starts()
                    .forEach(note ->
                            page.line(speech.say("record.plan", "key", key, "start", String.valueOf(note.startsOn()))));
        }
        String newest = outcome.starts().isEmpty()
                ? "DATE"
                : String.valueOf(
                        outcome.starts().get(outcome.starts().size() - 1).startsOn());
        page.next(
                outcome.starts().isEmpty()
                        ? "plan " + key + " --start=DATE"
                        : "summary " + key + " --compare=" + newest);
    }
}
