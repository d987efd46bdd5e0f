package org.crampkit.console.reply.filing;

import java.util.List;
import java.util.stream.Collectors;
import org.crampkit.console.screen.Page;
import org.crampkit.console.screen.Speech;
import org.crampkit.intake.Question;
import org.crampkit.store.BatchLine;
import org.crampkit.store.ImportReceipt;
import org.crampkit.workflow.filing.FileOutcome;

/** What became of one diary file, for a person to read: as a whole, or step by step while it is reviewed. */
final class FileText {

    private final FileOutcome outcome;
    private final Speech speech;
    private final FileView view;
    private final Cells cells;

    FileText(FileOutcome outcome, Speech speech) {
        this.outcome = outcome;
        this.speech = speech;
        this.view = new FileView(outcome, speech);
        this.cells = new Cells(speech);
    }

    void text(Page page) {
        review(page);
        saved(page);
    }

    /** Writes what the file is. */
    void head(Page page) {
        page.line(
                outcome.preparation().detected().isEmpty()
                        ? outcome.preparation().file()
                        : outcome.preparation().file() + ": "
                                + outcome.preparation().detected());
    }

    /** Writes what was found, before anything is said of saving, and what is open. */
    void review(Page page) {
        found(page);
        for (Question question : outcome.preparation().questions()) {
            page.line(2, speech.reason(question.code(), question.arguments()) + " (" + question.code() + ")");
            page.line(4, speech.say("import.answer", "option", answer(question)));
        }
    }

    /** Writes what was found, without the questions. */
    void found(Page page) {
        head(page);
        ImportReceipt receipt = outcome.receipt();
        BatchLine joins = outcome.joins();
        if (joins != null) {
            page.line(2, speech.say("import.joins", "batch", joins.id().toString(), "file", joins.file()));
        }
        if (receipt != null) {
            page.line(2, speech.say("import.policy"));
            nights(page, receipt);
        }
        cells.text(page, outcome.rejections(), outcome.rejectedRows(), outcome.warnings());
    }

    /** Writes that questions are left open, and the options that answer them. */
    void open(Page page) {
        outcome.preparation()
                .questions()
                .forEach(question -> page.line(4, speech.say("import.answer", "option", answer(question))));
        page.line(view.message());
    }

    /** Returns the question whether to save. */
    String question() {
        ImportReceipt receipt = outcome.receipt();
        return speech.say(
                "import.ask", "nights", receipt == null ? 0 : receipt.nights(), "rejected", outcome.rejectedRows());
    }

    /** Writes every column, patient, rejected cell and warning. */
    void details(Page page) {
        page.table(
                2,
                List.of(speech.say("profiles.header"), speech.say("profiles.field"), ""),
                outcome.preparation().columns().stream()
                        .map(use -> List.of(
                                use.header(),
                                use.field() == null ? speech.say("profiles.unused") : use.field(),
                                use.how()))
                        .toList());
        for (ImportReceipt.PatientLine line : view.lines()) {
            page.line(
                    2,
                    speech.say(
                            "import.patient",
                            "key",
                            line.patient().text(),
                            "nights",
                            line.nights(),
                            "episodes",
                            line.episodes(),
                            "first",
                            String.valueOf(line.firstNight()),
                            "last",
                            String.valueOf(line.lastNight())));
        }
        cells.all(page, outcome.rejections(), outcome.warnings());
    }

    /** Writes what was done, and what to do next. */
    void saved(Page page) {
        String code = outcome.code().isEmpty() ? "" : " (" + outcome.code() + ")";
        page.line(view.message() + code);
        if (outcome.rejectsFile() != null) {
            page.line(
                    speech.say("import.returned", "file", outcome.rejectsFile().toString()));
        }
        next(page);
    }

    private void nights(Page page, ImportReceipt receipt) {
        page.line(
                2,
                speech.say(
                        "import.nights",
                        "nights",
                        receipt.nights(),
                        "fresh",
                        receipt.fresh(),
                        "same",
                        receipt.same(),
                        "changed",
                        receipt.changed(),
                        "free",
                        receipt.nightsWithoutCramp(),
                        "episodes",
                        receipt.episodes(),
                        "close",
                        receipt.close().size()));
    }

    private static String answer(Question question) {
        if (columns(question)) {
            return question.options().isEmpty()
                    ? question.option() + "=FIELD,FIELD,..."
                    : question.options().stream()
                            .map(answer -> question.option() + "=\"" + answer + '"')
                            .collect(Collectors.joining(" | "));
        }
        String values = question.options().isEmpty() ? "KEY" : String.join("|", question.options());
        return question.option() + "=" + values;
    }

    /** Returns whether a question asks what a column holds. */
    static boolean columns(Question question) {
        return question.option().equals("--column");
    }

    private void next(Page page) {
        List<ImportReceipt.PatientLine> lines = view.lines();
        if (outcome.status() == FileOutcome.Status.IMPORTED && !lines.isEmpty()) {
            page.next(lines.size() == 1 ? "flags " + lines.get(0).patient().text() : "flags", "undo " + view.batch());
        }
    }
}
