package org.crampkit.console.reply;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.crampkit.console.ExitCode;
import org.crampkit.console.screen.Fields;
import org.crampkit.console.screen.Page;
import org.crampkit.console.screen.Reply;
import org.crampkit.console.screen.Speech;
import org.crampkit.workflow.checkup.Finding;
import org.crampkit.workflow.checkup.Health;

/** What a checkup of this installation found, a line a finding: where, what, and the cure. */
public final class DoctorReply implements Reply {

    private static final String ERROR = "error";
    private static final String WARNING = "warning";
    private static final String NOTE = "note";

    private final Health health;
    private final Speech speech;

    /** Tells of a checkup. */
    public DoctorReply(Health health, Speech speech) {
        this.health = health;
        this.speech = speech;
    }

    @Override
    public void json(Consumer<Map<String, Object>> out) {
        List<Map<String, Object>> findings = new ArrayList<>();
        for (Finding finding : health.findings()) {
            findings.add(new Fields()
                    .put("level", speech.level(finding.code()))
                    .put("check", finding.check().name().toLowerCase(Locale.ROOT))
                    .put("place", finding.place())
                    .put("code", finding.code())
                    .put("message", speech.reason(finding.code(), finding.arguments()))
                    .put("fix", speech.fix(finding.code(), finding.arguments()))
                    .map());
        }
        out.accept(new Fields()
                .put("status", count(ERROR) == 0 ? "sound" : "faulty")
                .put("errors", count(ERROR))
                .put("warnings", count(WARNING))
                .put("notes", count(NOTE))
                .put("ownFiles", health.own())
                .put("findings", findings)
                .put("message", verdict())
                .map());
    }

    @Override
    public void text(Page page) {
        page.line(speech.say("doctor.own", "own", health.own()));
        for (String level : List.of(ERROR, WARNING, NOTE)) {
            for (Finding finding : health.findings()) {
                if (speech.level(finding.code()).equals(level)) {
                    show(page, level, finding);
                }
            }
        }
        page.gap();
        page.line(verdict());
    }

    /** A finding is a line; where lines are laid out its place stands above what is wrong with it. */
    private void show(Page page, String level, Finding finding) {
        String where = speech.say("doctor.level." + level) + " · " + finding.place() + " (" + finding.code() + ")";
        String what = speech.reason(finding.code(), finding.arguments()) + " "
                + speech.fix(finding.code(), finding.arguments());
        if (page.plain()) {
            page.line(where + ": " + what);
        } else {
            page.line(where);
            page.line(2, what);
        }
    }

    private String verdict() {
        return speech.say(
                count(ERROR) == 0 ? "doctor.sound" : "doctor.faulty",
                "errors",
                count(ERROR),
                "warnings",
                count(WARNING),
                NOTE + "s",
                count(NOTE));
    }

    private long count(String level) {
        return health.findings().stream()
                .filter(finding -> speech.level(finding.code()).equals(level))
                .count();
    }

    @Override
    public ExitCode exit() {
        return count(ERROR) == 0 ? ExitCode.DONE : ExitCode.UNSAFE;
    }
}
