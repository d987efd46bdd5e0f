package org.crampkit.console.reply.keeping;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Map;
import java.util.function.Consumer;
import org.crampkit.console.screen.Fields;
import org.crampkit.console.screen.Page;
import org.crampkit.console.screen.Reply;
import org.crampkit.console.screen.Speech;
import org.crampkit.store.backup.Contents;
import org.crampkit.store.backup.Manifest;
import org.crampkit.workflow.keeping.RestoreBackup.Outcome;

/** What was restored, and where the store is that was there before. */
public final class RestoreReply implements Reply {

    private final Outcome outcome;
    private final ZoneId zone;
    private final Speech speech;

    /** Tells of a restore; times are those of a zone. */
    public RestoreReply(Outcome outcome, ZoneId zone, Speech speech) {
        this.outcome = outcome;
        this.zone = zone;
        this.speech = speech;
    }

    @Override
    public void json(Consumer<Map<String, Object>> out) {
        Manifest backup = outcome.plan().backup();
        Contents before = outcome.plan().now();
        Path aside = outcome.aside();
        Fields fields = new Fields()
                .put("status", "restored")
                .put("file", outcome.plan().file().toString())
                .put("sha256", outcome.sha256())
                .put("made", backup.made().toString());
        out.accept(PlanText.counts(backup.contents(), fields)
                .put("key", outcome.key() ? "restored" : "kept")
                .put(
                        "replaced",
                        before == null
                                ? null
                                : PlanText.counts(before, new Fields()).map())
                .put("aside", aside == null ? null : aside.toString())
                .put("message", message())
                .map());
    }

    private String message() {
        Manifest backup = outcome.plan().backup();
        return speech.say(
                "restore.done",
                "at",
                PlanText.minute(backup.made(), zone),
                "holds",
                PlanText.holds(backup.contents(), speech));
    }

    @Override
    public void text(Page page) {
        page.line(message());
        Path aside = outcome.aside();
        if (aside != null) {
            page.line(speech.say("restore.aside"));
            page.path(2, speech.say("restore.folder"), aside.toString());
        }
        if (outcome.key()) {
            page.line(speech.say("restore.key"));
        }
        Path apart = outcome.keyApart();
        if (apart != null) {
            page.line(speech.say("restore.key-apart", "file", apart.toString()));
        }
        if (outcome.texts()) {
            page.line(speech.say("restore.texts"));
        }
        page.next("patients", "trail-verify");
    }
}
