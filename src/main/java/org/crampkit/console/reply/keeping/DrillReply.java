package org.crampkit.console.reply.keeping;

import java.time.ZoneId;
import java.util.Map;
import java.util.function.Consumer;
import org.crampkit.console.ExitCode;
import org.crampkit.console.screen.Fields;
import org.crampkit.console.screen.Page;
import org.crampkit.console.screen.Reply;
import org.crampkit.console.screen.Speech;
import org.crampkit.store.backup.Manifest;
import org.crampkit.workflow.keeping.DrillBackup.Outcome;

/** Whether a backup restores. */
public final class DrillReply implements Reply {

    private static final String FAILED = "CK-616";

    private final Outcome outcome;
    private final ZoneId zone;
    private final Speech speech;

    /** Tells of a drill; times are those of a zone. */
    public DrillReply(Outcome outcome, ZoneId zone, Speech speech) {
        this.outcome = outcome;
        this.zone = zone;
        this.speech = speech;
    }

    @Override
    public void json(Consumer<Map<String, Object>> out) {
        Manifest manifest = outcome.manifest();
        Fields fields = new Fields()
                .put("status", outcome.passed() ? "passed" : "failed")
                .put("file", outcome.file().toString())
                .put("sha256", outcome.sha256().isEmpty() ? null : outcome.sha256())
                .put("at", outcome.at().toString())
                .put("made", manifest == null ? null : manifest.made().toString());
        if (manifest != null) {
            PlanText.counts(manifest.contents(), fields);
        }
        fields.put("sealedValuesOpened", outcome.opened())
                .put("inTrail", outcome.anchored())
                .put("recorded", outcome.recorded())
                .put("message", message());
        if (!outcome.passed()) {
            fields.put("code", FAILED).put("cause", outcome.code()).put("exit", exit().number());
        }
        out.accept(fields.map());
    }

    private String message() {
        Manifest manifest = outcome.manifest();
        if (outcome.passed() && manifest != null) {
            return speech.say(
                    "drill.passed",
                    "at",
                    PlanText.minute(outcome.at(), zone),
                    "made",
                    PlanText.minute(manifest.made(), zone),
                    "holds",
                    PlanText.holds(manifest.contents(), speech),
                    "opened",
                    outcome.opened());
        }
        String why = speech.reason(outcome.code(), Map.of("value", outcome.detail()));
        return speech.say("drill.failed", "at", PlanText.minute(outcome.at(), zone), "why", why);
    }

    @Override
    public void text(Page page) {
        page.line(message() + (outcome.passed() ? "" : " (" + FAILED + ", " + outcome.code() + ")"));
        page.path(2, speech.say("drill.file"), outcome.file().toString());
        if (Boolean.FALSE.equals(outcome.anchored())) {
            page.line(speech.say("drill.not-in-trail"));
        }
        if (!outcome.passed()) {
            page.line(speech.fix(FAILED, Map.of()));
        }
    }

    @Override
    public ExitCode exit() {
        return outcome.passed() ? ExitCode.DONE : ExitCode.UNSAFE;
    }
}
