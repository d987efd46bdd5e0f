package org.crampkit.console.reply.record;

import java.util.Map;
import java.util.function.Consumer;
import org.crampkit.console.screen.Fields;
import org.crampkit.console.screen.Page;
import org.crampkit.console.screen.Reply;
import org.crampkit.console.screen.Speech;
import org.crampkit.workflow.record.HoldSelfCare.Outcome;

/** Whether a patient's self-care text is held by a clinician. */
public final class HoldReply implements Reply {

    private final Outcome outcome;
    private final Speech speech;

    /** Tells of a hold or its release. */
    public HoldReply(Outcome outcome, Speech speech) {
        this.outcome = outcome;
        this.speech = speech;
    }

    @Override
    public void json(Consumer<Map<String, Object>> out) {
        out.accept(new Fields()
                .put("patient", outcome.patient().text())
                .put("status", outcome.held() ? "held" : "released")
                .put("reason", outcome.reason().isEmpty() ? null : outcome.reason())
                .put("by", outcome.desk().by())
                .put("on", outcome.desk().today())
                .map());
    }

    @Override
    public void text(Page page) {
        String key = outcome.patient().text();
        page.line(speech.say(outcome.held() ? "record.held" : "record.released", "key", key));
        page.next(outcome.held() ? "hold " + key + " --release" : "handout " + key);
    }
}
