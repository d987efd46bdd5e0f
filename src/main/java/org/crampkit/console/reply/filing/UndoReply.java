package org.crampkit.console.reply.filing;

import java.util.Map;
import java.util.function.Consumer;
import org.crampkit.console.screen.Fields;
import org.crampkit.console.screen.Page;
import org.crampkit.console.screen.Reply;
import org.crampkit.console.screen.Speech;
import org.crampkit.diary.patient.PatientKey;
import org.crampkit.workflow.filing.UndoImport.Outcome;

/** What was taken back. */
public final class UndoReply implements Reply {

    private final Outcome outcome;
    private final Speech speech;

    /** Tells of an import that was taken back. */
    public UndoReply(Outcome outcome, Speech speech) {
        this.outcome = outcome;
        this.speech = speech;
    }

    @Override
    public void json(Consumer<Map<String, Object>> out) {
        out.accept(new Fields()
                .put("status", "undone")
                .put("batch", outcome.batch().id().toString())
                .put("file", outcome.batch().file())
                .put("sha256", outcome.batch().sha256())
                .put("message", message())
                .put(
                        "patients",
                        outcome.patients().stream().map(PatientKey::text).toList())
                .map());
    }

    private String message() {
        return speech.say(
                "undo.done",
                "batch",
                outcome.batch().id().toString(),
                "file",
                outcome.batch().file(),
                "patients",
                outcome.patients().size());
    }

    @Override
    public void text(Page page) {
        page.line(message());
        page.next("imports");
    }
}
