package org.crampkit.console.reply.record;

import java.util.Map;
import java.util.function.Consumer;
import org.crampkit.console.screen.Fields;
import org.crampkit.console.screen.Page;
import org.crampkit.console.screen.Reply;
import org.crampkit.console.screen.Speech;
import org.crampkit.workflow.record.ReviewFlag.Outcome;

/** What was recorded about a flag, and what still holds self-care text. */
public final class ReviewReply implements Reply {

    private final Outcome outcome;
    private final Speech speech;

    /** Tells of a review. */
    public ReviewReply(Outcome outcome, Speech speech) {
        this.outcome = outcome;
        this.speech = speech;
    }

    @Override
    public void json(Consumer<Map<String, Object>> out) {
        out.accept(new Fields()
                .put("patient", outcome.patient().text())
                .put("flag", outcome.rule())
                .put("tier", outcome.tier().isEmpty() ? null : outcome.tier())
                .put("status", outcome.status().word())
                .put("outcome", outcome.outcome())
                .put("by", outcome.desk().by())
                .put("on", outcome.desk().today())
                .put("holdsSelfCare", outcome.after().holdsSelfCare())
                .put("holding", outcome.after().holding())
                .map());
    }

    @Override
    public void text(Page page) {
        String key = outcome.patient().text();
        page.line(speech.say(
                "record.review-" + outcome.status().word(),
                "key",
                key,
                "rule",
                outcome.rule(),
                "by",
                outcome.desk().by(),
                "on",
                outcome.desk().today().toString()));
        if (outcome.after().holdsSelfCare()) {
            page.line(
                    2,
                    speech.say(
                            "record.still-held",
                            "rules",
                            String.join(", ", outcome.after().holding())));
        }
        page.next("flags " + key, "handout " + key);
    }
}
