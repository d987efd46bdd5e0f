package org.crampkit.console.reply;

import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.crampkit.console.ExitCode;
import org.crampkit.console.screen.Fields;
import org.crampkit.console.screen.Page;
import org.crampkit.console.screen.Reply;
import org.crampkit.console.screen.Speech;
import org.crampkit.trail.ChainReport;

/** Whether the trail is whole, and its first broken row. */
public final class VerifyReply implements Reply {

    private final ChainReport report;
    private final Speech speech;

    /** Tells what checking found. */
    public VerifyReply(ChainReport report, Speech speech) {
        this.report = report;
        this.speech = speech;
    }

    @Override
    public void json(Consumer<Map<String, Object>> out) {
        out.accept(new Fields()
                .put("status", report.whole() ? "whole" : "broken")
                .put("entries", report.entries())
                .put("head", report.head())
                .put("firstBroken", report.firstBroken())
                .put("reason", report.reason())
                .put("message", message())
                .map());
    }

    private String message() {
        return report.whole()
                ? speech.say("trail.whole", "entries", report.entries(), "head", report.head())
                : speech.say(
                        "trail.broken",
                        "sequence",
                        Objects.requireNonNull(report.firstBroken()),
                        "reason",
                        report.reason());
    }

    @Override
    public void text(Page page) {
        page.line(message());
    }

    @Override
    public ExitCode exit() {
        return report.whole() ? ExitCode.DONE : ExitCode.UNSAFE;
    }
}
