package org.crampkit.console.reply.filing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.crampkit.console.ExitCode;
import org.crampkit.console.screen.Fields;
import org.crampkit.console.screen.Page;
import org.crampkit.console.screen.Reply;
import org.crampkit.console.screen.Speech;
import org.crampkit.diary.patient.PatientKey;
import org.crampkit.workflow.filing.FileOutcome.Status;
import org.crampkit.workflow.filing.RegisterPatients.Outcome;

/** What became of patient lists. */
public final class RegisterReply implements Reply {

    private final List<Outcome> outcomes;
    private final Speech speech;
    private final Cells cells;

    /** Tells of lists in the order they were named. */
    public RegisterReply(List<Outcome> outcomes, Speech speech) {
        this.outcomes = List.copyOf(outcomes);
        this.speech = speech;
        this.cells = new Cells(speech);
    }

    @Override
    public void json(Consumer<Map<String, Object>> out) {
        List<Map<String, Object>> files = outcomes.stream().map(this::file).toList();
        out.accept(
                files.size() == 1
                        ? files.get(0)
                        : new Fields().put("files", files).map());
    }

    private Map<String, Object> file(Outcome outcome) {
        Fields fields = new Fields()
                .put("status", word(outcome.status()))
                .put("file", name(outcome))
                .put("sha256", outcome.list().sha256())
                .put("message", message(outcome));
        if (!outcome.code().isEmpty()) {
            fields.put("code", outcome.code());
        }
        return fields.put(
                        "summary",
                        new Fields()
                                .put("rows", outcome.list().rows())
                                .put("new", outcome.added().size())
                                .put("changed", outcome.updated().size())
                                .put("same", outcome.same())
                                .put("rejected", outcome.rejectedRows())
                                .put("warnings", outcome.list().warnings().size())
                                .map())
                .put("columns", Cells.columns(outcome.list().columns()))
                .put("patients", patients(outcome))
                .put("rejected", cells.rejected(outcome.list().rejected()))
                .put("warnings", cells.warnings(outcome.list().warnings()))
                .map();
    }

    private static List<Map<String, Object>> patients(Outcome outcome) {
        List<Map<String, Object>> all = new ArrayList<>();
        for (PatientKey key : outcome.added()) {
            all.add(new Fields().put("id", key.text()).put("change", "new").map());
        }
        for (PatientKey key : outcome.updated()) {
            all.add(new Fields().put("id", key.text()).put("change", "changed").map());
        }
        return all;
    }

    private static String word(Status status) {
        return status == Status.IMPORTED ? "registered" : status.word();
    }

    private static String name(Outcome outcome) {
        return Objects.toString(outcome.file().getFileName(), "");
    }

    private String message(Outcome outcome) {
        if (outcome.status() == Status.REFUSED) {
            Map<String, Object> arguments = outcome.list().refused() == null
                    ? Map.of()
                    : Objects.requireNonNull(outcome.list().refused()).arguments();
            return speech.reason(outcome.code(), arguments) + " " + speech.fix(outcome.code(), arguments);
        }
        return speech.say(
                outcome.status() == Status.READY ? "register.ready" : "register.saved",
                "fresh",
                outcome.added().size(),
                "changed",
                outcome.updated().size(),
                "same",
                outcome.same());
    }

    @Override
    public void text(Page page) {
        for (Outcome outcome : outcomes) {
            page.line(speech.say(
                    "register.reading",
                    "file",
                    name(outcome),
                    "rows",
                    outcome.list().rows()));
            cells.text(
                    page,
                    outcome.list().rejected(),
                    outcome.rejectedRows(),
                    outcome.list().warnings());
            page.line(message(outcome) + (outcome.code().isEmpty() ? "" : " (" + outcome.code() + ")"));
        }
        if (exit() == ExitCode.DONE && outcomes.stream().allMatch(outcome -> outcome.status() == Status.IMPORTED)) {
            page.next("patients", "import FILE");
        }
    }

    @Override
    public ExitCode exit() {
        boolean clean = outcomes.stream()
                .allMatch(outcome -> outcome.status() != Status.REFUSED && outcome.rejectedRows() == 0);
        return clean ? ExitCode.DONE : ExitCode.INPUT;
    }
}
