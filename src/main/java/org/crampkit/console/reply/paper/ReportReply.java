package org.crampkit.console.reply.paper;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.crampkit.console.screen.Fields;
import org.crampkit.console.screen.Page;
import org.crampkit.console.screen.Reply;
import org.crampkit.console.screen.Speech;
import org.crampkit.handout.report.Report;
import org.crampkit.workflow.care.MakeReport.Outcome;

/** The clinician's report that was made: its content and where its files are. */
public final class ReportReply implements Reply {

    private final Outcome outcome;
    private final Speech speech;

    /** Tells of a report. */
    public ReportReply(Outcome outcome, Speech speech) {
        this.outcome = outcome;
        this.speech = speech;
    }

    @Override
    public void json(Consumer<Map<String, Object>> out) {
        Report report = outcome.made().report();
        out.accept(new Fields()
                .put("patient", outcome.person().key().text())
                .put("files", files())
                .put("pages", outcome.pdf() == null ? null : outcome.pdf().pages())
                .put("locked", outcome.locked())
                .put("contentHash", outcome.made().contentHash())
                .put(
                        "figures",
                        report.headlines().stream()
                                .map(figure -> new Fields()
                                        .put("label", figure.label())
                                        .put("value", figure.value())
                                        .put("note", figure.note())
                                        .put("trend", figure.trend())
                                        .map())
                                .toList())
                .put("sections", report.sections().stream().map(this::section).toList())
                .map());
    }

    private List<Map<String, Object>> files() {
        return outcome.files().entrySet().stream()
                .map(entry -> new Fields()
                        .put("format", entry.getKey().word())
                        .put("file", entry.getValue().toString())
                        .map())
                .toList();
    }

    private Map<String, Object> section(Report.Section section) {
        return new Fields()
                .put("id", section.id())
                .put("heading", section.heading())
                .put("shows", section.drawingText().isEmpty() ? null : section.drawingText())
                .put("lines", section.lines())
                .map();
    }

    @Override
    public void text(Page page) {
        page.line(outcome.person().key().text() + " · "
                + String.join(" ", outcome.made().report().period()));
        page.table(
                2,
                List.of("", ""),
                outcome.made().report().headlines().stream()
                        .map(figure -> List.of(figure.label(), figure.value()))
                        .toList());
        outcome.files().values().forEach(file -> page.path(0, speech.say("report.file"), file.toString()));
        if (outcome.locked()) {
            page.line(2, speech.say("handout.locked"));
        }
    }
}
