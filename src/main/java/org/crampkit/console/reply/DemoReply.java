package org.crampkit.console.reply;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.crampkit.console.ExitCode;
import org.crampkit.console.screen.Fields;
import org.crampkit.console.screen.Page;
import org.crampkit.console.screen.Reply;
import org.crampkit.console.screen.Speech;
import org.crampkit.summary.Rate;
import org.crampkit.workflow.demo.RunDemo.FileLine;
import org.crampkit.workflow.demo.RunDemo.Outcome;
import org.crampkit.workflow.demo.RunDemo.PatientLine;

/** What the demo did, and where it wrote. */
public final class DemoReply implements Reply {

    private final Outcome outcome;
    private final Speech speech;

    /** Tells of a demo run. */
    public DemoReply(Outcome outcome, Speech speech) {
        this.outcome = outcome;
        this.speech = speech;
    }

    @Override
    public void json(Consumer<Map<String, Object>> out) {
        out.accept(new Fields()
                .put("status", outcome.asExpected() ? "as-expected" : "different")
                .put("asOf", outcome.desk().today())
                .put("out", outcome.out())
                .put("files", files())
                .put("patients", patients())
                .put("audits", outcome.audits().stream().map(Path::toString).toList())
                .map());
    }

    private List<Map<String, Object>> patients() {
        List<Map<String, Object>> patients = new ArrayList<>();
        for (PatientLine line : outcome.patients()) {
            Rate rate = line.summary().crampsPerWeek();
            patients.add(new Fields()
                    .put("patient", line.summary().patient().text())
                    .put("grade", line.summary().grade().name())
                    .put("nightsRecorded", line.summary().nightsRecorded())
                    .put("nightsPossible", line.summary().nightsPossible())
                    .put("crampsPerWeek", rate == null ? null : rate.value())
                    .put(
                            "highestTier",
                            line.highest() == null ? null : line.highest().name())
                    .put("handout", line.handout())
                    .map());
        }
        return patients;
    }

    private List<Map<String, Object>> files() {
        List<Map<String, Object>> files = new ArrayList<>();
        for (FileLine file : outcome.files()) {
            files.add(new Fields()
                    .put("file", file.file())
                    .put("status", file.status())
                    .put("differences", file.differences())
                    .map());
        }
        return files;
    }

    @Override
    public void text(Page page) {
        page.line(speech.say(
                "demo.title",
                "patients",
                outcome.patients().size(),
                "files",
                outcome.files().size(),
                "day",
                outcome.desk().today().toString()));
        page.gap();
        page.table(
                List.of(
                        speech.say("demo.patient"),
                        speech.say("demo.grade"),
                        speech.say("demo.nights"),
                        speech.say("demo.rate"),
                        speech.say("demo.tier"),
                        speech.say("demo.handout")),
                outcome.patients().stream().map(this::row).toList());
        page.gap();
        paths(page);
        page.gap();
        differences(page);
    }

    private void paths(Page page) {
        for (String folder : List.of("samples", "summaries", "flags", "handouts", "reports")) {
            page.path(
                    2,
                    speech.say("demo." + folder),
                    outcome.out().resolve(folder).toString());
        }
        outcome.audits().forEach(file -> page.path(2, speech.say("demo.audit"), file.toString()));
    }

    private void differences(Page page) {
        for (FileLine file : outcome.files()) {
            if (!file.differences().isEmpty()) {
                page.line(speech.say("demo.different", "file", file.file()));
                file.differences().stream().limit(5).forEach(difference -> page.line(4, difference));
            }
        }
        if (outcome.asExpected()) {
            page.line(speech.say("demo.as-expected", "files", outcome.files().size()));
        }
    }

    private List<String> row(PatientLine line) {
        Rate rate = line.summary().crampsPerWeek();
        Path handout = line.handout();
        boolean diary = line.summary().period() != null;
        return List.of(
                line.summary().patient().text(),
                diary ? line.summary().grade().name() : "–",
                diary
                        ? speech.say(
                                "demo.nights-of",
                                "recorded",
                                line.summary().nightsRecorded(),
                                "possible",
                                line.summary().nightsPossible())
                        : speech.say("demo.no-diary"),
                rate == null ? "–" : speech.pack().number(rate.value(), 1),
                line.highest() == null ? "–" : speech.tier(line.highest()),
                handout == null ? "–" : outcome.out().relativize(handout).toString());
    }

    @Override
    public ExitCode exit() {
        return outcome.asExpected() ? ExitCode.DONE : ExitCode.INTERNAL;
    }
}
