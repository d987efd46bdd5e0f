package org.crampkit.console.reply.paper;

import java.util.Map;
import java.util.function.Consumer;
import org.crampkit.console.screen.Fields;
import org.crampkit.console.screen.Page;
import org.crampkit.console.screen.Reply;
import org.crampkit.console.screen.Speech;
import org.crampkit.handout.form.DiaryForm;
import org.crampkit.workflow.care.MakeDiaryForm.Outcome;

/** The blank diary that was made. */
public final class DiaryFormReply implements Reply {

    private final Outcome outcome;
    private final Speech speech;

    /** Tells of a form. */
    public DiaryFormReply(Outcome outcome, Speech speech) {
        this.outcome = outcome;
        this.speech = speech;
    }

    @Override
    public void json(Consumer<Map<String, Object>> out) {
        DiaryForm form = outcome.form();
        out.accept(new Fields()
                .put("patient", form.patient().isEmpty() ? null : form.patient())
                .put("language", form.pack().code())
                .put("from", form.first())
                .put("nights", form.nights())
                .put("fillable", outcome.fillable())
                .put(
                        "files",
                        outcome.files().entrySet().stream()
                                .map(entry -> new Fields()
                                        .put("format", entry.getKey().word())
                                        .put("file", entry.getValue().toString())
                                        .map())
                                .toList())
                .map());
    }

    @Override
    public void text(Page page) {
        DiaryForm form = outcome.form();
        page.line(speech.say(
                "diary-form.made",
                "nights",
                form.nights(),
                "first",
                form.first().toString(),
                "language",
                form.pack().code(),
                "fillable",
                Boolean.toString(outcome.fillable())));
        outcome.files().values().forEach(file -> page.path(0, speech.say("diary-form.file"), file.toString()));
    }
}
