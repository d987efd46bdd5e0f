package org.crampkit.console.reply.care;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.crampkit.console.screen.Fields;
import org.crampkit.console.screen.Page;
import org.crampkit.console.screen.Reply;
import org.crampkit.console.screen.Speech;
import org.crampkit.workflow.care.PrintHandout.Outcome;

/** The handouts of all who were due. */
public final class DueReply implements Reply {

    private final Speech speech;
    private final List<Map<String, Object>> handouts = new ArrayList<>();
    private final List<List<String>> rows = new ArrayList<>();
    private final Set<String> folders = new LinkedHashSet<>();

    /** Tells of none yet. */
    public DueReply(Speech speech) {
        this.speech = speech;
    }

    /** Takes a handout that was made; the file itself is let go. */
    public void add(Outcome outcome) {
        handouts.add(new HandoutReply(outcome, speech).fields());
        boolean held = outcome.handout().heldSentence() != null;
        rows.add(List.of(
                outcome.person().key().text(),
                outcome.language(),
                String.valueOf(outcome.pdf().pages()),
                held ? speech.say("handout.due.held") : speech.say("handout.due.whole")));
        if (outcome.file() != null) {
            folders.add(String.valueOf(outcome.file().toAbsolutePath().getParent()));
        }
    }

    @Override
    public void json(Consumer<Map<String, Object>> out) {
        out.accept(new Fields().put("handouts", handouts).map());
    }

    @Override
    public void text(Page page) {
        page.line(speech.say("handout.due.made", "n", rows.size()));
        if (rows.isEmpty()) {
            return;
        }
        page.table(
                2,
                List.of(
                        speech.say("handout.due.key"),
                        speech.say("handout.due.language"),
                        speech.say("handout.due.pages"),
                        speech.say("handout.due.content")),
                rows);
        if (folders.isEmpty()) {
            page.line(speech.say("handout.dry"));
        }
        folders.forEach(folder -> page.path(0, speech.say("handout.due.folder"), folder));
    }
}
