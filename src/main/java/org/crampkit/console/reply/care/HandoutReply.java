package org.crampkit.console.reply.care;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.crampkit.advice.Withheld;
import org.crampkit.console.screen.Fields;
import org.crampkit.console.screen.Page;
import org.crampkit.console.screen.Reply;
import org.crampkit.console.screen.Speech;
import org.crampkit.handout.Handout;
import org.crampkit.workflow.care.PrintHandout.Outcome;

/** The handout that was made: what is in it, what is not, and why. */
public final class HandoutReply implements Reply {

    private final Outcome outcome;
    private final Speech speech;

    /** Tells of a handout. */
    public HandoutReply(Outcome outcome, Speech speech) {
        this.outcome = outcome;
        this.speech = speech;
    }

    @Override
    public void json(Consumer<Map<String, Object>> out) {
        out.accept(fields());
    }

    /** Returns the answer as one object. */
    Map<String, Object> fields() {
        Handout handout = outcome.handout();
        return new Fields()
                .put("patient", outcome.walkIn() ? null : outcome.person().key().text())
                .put("language", outcome.language())
                .put("file", outcome.file() == null ? null : outcome.file().toString())
                .put(
                        "clinicCopy",
                        outcome.copy() == null ? null : outcome.copy().toString())
                .put("locked", outcome.locked())
                .put("sha256", outcome.pdf().sha256())
                .put("pages", outcome.pdf().pages())
                .put("seekHelp", handout.seekHelp())
                .put("held", handout.heldSentence())
                .put(
                        "chosen",
                        handout.chosen().stream()
                                .map(line -> new Fields()
                                        .put("id", line.id())
                                        .put("because", line.because())
                                        .put("askFirst", line.askFirst())
                                        .map())
                                .toList())
                .put("withheld", reasons(handout.withheld()))
                .put("offered", reasons(handout.offered()))
                .put("overridden", overridden())
                .map();
    }

    private static List<Map<String, Object>> reasons(List<Handout.Line> lines) {
        return lines.stream()
                .map(line -> new Fields()
                        .put("id", line.id())
                        .put("because", line.because())
                        .map())
                .toList();
    }

    private List<Map<String, Object>> overridden() {
        return outcome.overridden().stream()
                .map(item -> new Fields()
                        .put("id", item.id())
                        .put("because", because(item))
                        .put("override", outcome.override())
                        .map())
                .toList();
    }

    private String because(Withheld item) {
        return item.because().stream()
                .map(reason -> speech.pack().say(reason.key(), reason.arguments()))
                .distinct()
                .collect(Collectors.joining(" "));
    }

    @Override
    public void text(Page page) {
        Handout handout = outcome.handout();
        page.line((outcome.walkIn()
                        ? speech.say("handout.walk-in")
                        : outcome.person().key()) + " · "
                + speech.say("handout.made", "pages", outcome.pdf().pages(), "language", outcome.language()));
        String wanted = outcome.person().profile().language();
        if (wanted != null && !speech.prints(wanted)) {
            page.line(2, speech.say("handout.other-language", "wanted", wanted, "language", outcome.language()));
        }
        if (handout.heldSentence() != null) {
            page.line(2, speech.say("handout.held") + " " + handout.heldSentence());
        }
        list(page, "handout.chosen", handout.chosen());
        list(page, "handout.withheld", handout.withheld());
        list(page, "handout.offered", handout.offered());
        outcome.overridden()
                .forEach(item -> page.line(
                        2,
                        item.id() + ": " + speech.say("handout.overridden", "reason", outcome.override()) + " "
                                + because(item)));
        files(page);
    }

    private void files(Page page) {
        if (outcome.file() == null) {
            page.line(speech.say("handout.dry"));
        } else {
            page.path(0, speech.say("handout.file"), outcome.file().toString());
        }
        if (outcome.copy() != null) {
            page.path(0, speech.say("handout.copy"), outcome.copy().toString());
        }
        if (outcome.locked()) {
            page.line(2, speech.say("handout.locked"));
        }
    }

    private void list(Page page, String title, List<Handout.Line> lines) {
        if (!lines.isEmpty()) {
            page.line(2, speech.say(title));
            page.table(
                    4,
                    List.of("", ""),
                    lines.stream()
                            .map(line -> List.of(
                                    line.id(),
                                    line.because()
                                            + (line.askFirst() ? " (" + speech.say("handout.ask-first") + ")" : "")))
                            .toList());
        }
    }
}
