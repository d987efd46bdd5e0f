package org.crampkit.console.reply.record;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.crampkit.console.screen.Fields;
import org.crampkit.console.screen.Page;
import org.crampkit.console.screen.Reply;
import org.crampkit.console.screen.Speech;
import org.crampkit.workflow.record.SetProfile.Outcome;

/** What was changed in a profile. */
public final class ProfileReply implements Reply {

    private final Outcome outcome;
    private final Speech speech;

    /** Tells of a change. */
    public ProfileReply(Outcome outcome, Speech speech) {
        this.outcome = outcome;
        this.speech = speech;
    }

    @Override
    public void json(Consumer<Map<String, Object>> out) {
        out.accept(new Fields()
                .put("patient", outcome.patient().text())
                .put("status", outcome.changed() ? "changed" : "same")
                .put("fields", List.copyOf(outcome.fields()))
                .put("raised", List.copyOf(outcome.raised()))
                .map());
    }

    @Override
    public void text(Page page) {
        String fields = String.join(", ", outcome.fields());
        String key = outcome.changed() ? "record.profile-changed" : "record.profile-same";
        page.line(speech.say(key, "key", outcome.patient().text(), "fields", fields));
        if (!outcome.raised().isEmpty()) {
            page.line(2, speech.say("record.raised", "rules", String.join(", ", outcome.raised())));
        }
        page.next("patient " + outcome.patient(), "flags " + outcome.patient());
    }
}
