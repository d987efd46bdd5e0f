package org.crampkit.console.reply.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.crampkit.audit.AuditReport;
import org.crampkit.audit.AuditReport.Line;
import org.crampkit.audit.AuditReport.Table;
import org.crampkit.audit.count.Group;
import org.crampkit.audit.disclosure.Count;
import org.crampkit.audit.format.CsvFormat;
import org.crampkit.audit.format.JsonFormat;
import org.crampkit.console.screen.Fields;
import org.crampkit.console.screen.Page;
import org.crampkit.console.screen.Reply;
import org.crampkit.console.screen.Speech;
import org.crampkit.workflow.audit.AuditFiles;
import org.crampkit.workflow.audit.ExportAudit.Outcome;

/** The audit that was made: its main counts, what is hidden, and the files. */
public final class AuditReply implements Reply {

    private static final List<Group> TOLD = List.of(Group.TIERS, Group.GRADES);

    private final Outcome outcome;
    private final Speech speech;

    /** Tells of an audit. */
    public AuditReply(Outcome outcome, Speech speech) {
        this.outcome = outcome;
        this.speech = speech;
    }

    @Override
    public void json(Consumer<Map<String, Object>> out) {
        Fields fields = new Fields().put("status", "written");
        JsonFormat.object(outcome.report()).forEach(fields::put);
        List<Map<String, Object>> files = new ArrayList<>();
        for (AuditFiles.Written file : outcome.files()) {
            files.add(new Fields()
                    .put("format", file.format())
                    .put("file", file.place().toString())
                    .put("sha256", file.sha256())
                    .put("counts", file.counts())
                    .map());
        }
        out.accept(fields.put("files", files).map());
    }

    @Override
    public void text(Page page) {
        AuditReport report = outcome.report();
        page.line(speech.say(
                "audit.title",
                "clinic",
                report.cover().brand().name(),
                "days",
                report.cover().span().say(speech.pack(), report.cover().brand().country())));
        page.line(report.cover().marking());
        page.gap();
        List<List<String>> rows = new ArrayList<>();
        for (Table table : report.tables()) {
            boolean single = table.lines().get(0).figure().key().isEmpty();
            if (single || TOLD.contains(table.lines().get(0).figure().group())) {
                table.lines()
                        .forEach(line -> rows.add(
                                List.of(single ? line.label() : table.title() + ": " + line.label(), shown(line))));
            }
        }
        page.table(List.of(speech.say("audit.figure"), speech.say("audit.count")), rows);
        page.gap();
        page.line(report.cover().policy());
        page.gap();
        for (AuditFiles.Written file : outcome.files()) {
            page.path(
                    2,
                    speech.say("audit.file", "format", file.format(), "counts", file.counts()),
                    file.place().toString());
        }
    }

    private String shown(Line line) {
        return line.count() instanceof Count.Shown shown
                ? speech.pack().number((double) shown.value(), 0)
                : CsvFormat.HIDDEN;
    }
}
