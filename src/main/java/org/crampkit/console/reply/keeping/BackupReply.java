package org.crampkit.console.reply.keeping;

import java.util.Map;
import java.util.function.Consumer;
import org.crampkit.console.screen.Fields;
import org.crampkit.console.screen.Page;
import org.crampkit.console.screen.Reply;
import org.crampkit.console.screen.Speech;
import org.crampkit.store.backup.Manifest;
import org.crampkit.store.backup.Part;
import org.crampkit.workflow.keeping.MakeBackup.Outcome;

/** The backup that was made, and what must be kept elsewhere. */
public final class BackupReply implements Reply {

    private final Outcome outcome;
    private final Speech speech;

    /** Tells of a backup. */
    public BackupReply(Outcome outcome, Speech speech) {
        this.outcome = outcome;
        this.speech = speech;
    }

    @Override
    public void json(Consumer<Map<String, Object>> out) {
        Manifest manifest = outcome.manifest();
        Fields fields = new Fields()
                .put("status", "written")
                .put("file", outcome.file().toString())
                .put("bytes", outcome.bytes())
                .put("sha256", outcome.sha256())
                .put("made", manifest.made().toString())
                .put("program", manifest.program())
                .put("schema", manifest.schema());
        out.accept(PlanText.counts(manifest.contents(), fields)
                .put("profiles", manifest.below(Part.PROFILES))
                .put("templates", manifest.below(Part.TEMPLATES))
                .put("key", manifest.holdsKey() ? "with-password" : "apart")
                .put("oneDisk", outcome.oneDisk())
                .put("message", key())
                .map());
    }

    @Override
    public void text(Page page) {
        Manifest manifest = outcome.manifest();
        page.path(0, speech.say("backup.written"), outcome.file().toString());
        page.line(speech.say(
                "backup.read-back",
                "holds",
                PlanText.holds(manifest.contents(), speech),
                "profiles",
                manifest.below(Part.PROFILES),
                "templates",
                manifest.below(Part.TEMPLATES)));
        page.line(key());
        if (outcome.oneDisk()) {
            page.line(speech.say("backup.one-disk"));
        }
        page.next("drill");
    }

    private String key() {
        return speech.say(outcome.manifest().holdsKey() ? "backup.key-in" : "backup.key-apart");
    }
}
