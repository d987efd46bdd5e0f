package org.crampkit.console.reply.record;

import java.util.Map;
import java.util.function.Consumer;
import org.crampkit.console.screen.Fields;
import org.crampkit.console.screen.Page;
import org.crampkit.console.screen.Reply;
import org.crampkit.console.screen.Speech;
import org.crampkit.store.care.CareNote;

/** What was noted about a patient. */
public final class NoteReply implements Reply {

    private final CareNote note;
    private final Speech speech;

    /** Tells of a note. */
    public NoteReply(CareNote note, Speech speech) {
        this.note = note;
        this.speech = speech;
    }

    @Override
    public void json(Consumer<Map<String, Object>> out) {
        out.accept(new Fields()
                .put("patient", note.patient().text())
                .put("status", "recorded")
                .put("note", note.subject())
                .put("text", note.text().isEmpty() ? null : note.text())
                .put("by", note.by())
                .put("on", note.on())
                .map());
    }

    @Override
    public void text(Page page) {
        page.line(speech.say("record.note", "key", note.patient().text(), "note", note.subject(), "by", note.by()));
        page.next("trail --patient=" + note.patient());
    }
}
