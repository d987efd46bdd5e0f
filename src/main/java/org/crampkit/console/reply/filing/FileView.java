package org.crampkit.console.reply.filing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.crampkit.console.screen.Fields;
import org.crampkit.console.screen.Speech;
import org.crampkit.console.screen.Streamed;
import org.crampkit.diary.Cramp;
import org.crampkit.diary.Entry;
import org.crampkit.diary.code.Answer;
import org.crampkit.diary.code.NightStatus;
import org.crampkit.diary.measure.Minutes;
import org.crampkit.diary.patient.PatientKey;
import org.crampkit.intake.Question;
import org.crampkit.store.BatchLine;
import org.crampkit.store.ImportReceipt;
import org.crampkit.workflow.filing.FileOutcome;
import org.jspecify.annotations.Nullable;

/** What became of one diary file, in the fields of the console contract. */
final class FileView {

    private final FileOutcome outcome;
    private final Speech speech;
    private final Cells cells;

    FileView(FileOutcome outcome, Speech speech) {
        this.outcome = outcome;
        this.speech = speech;
        this.cells = new Cells(speech);
    }

    Map<String, Object> json() {
        ImportReceipt receipt = outcome.receipt();
        boolean stored = outcome.status() == FileOutcome.Status.IMPORTED;
        Fields fields = new Fields()
                .put("status", outcome.status().word())
                .put("batch", stored && receipt != null ? batch() : null)
                .put("file", outcome.preparation().file())
                .put("sha256", outcome.preparation().sha256())
                .put("message", message());
        if (!outcome.code().isEmpty()) {
            fields.put("code", outcome.code());
        }
        joined(fields);
        if (outcome.rejectsFile() != null) {
            fields.put("rejectsFile", outcome.rejectsFile().toString());
        }
        return fields.put("questions", questions())
                .put("summary", summary())
                .put("columns", Cells.columns(outcome.preparation().columns()))
                .put("patients", patients())
                .put("rejected", cells.rejected(outcome.rejections()))
                .put("warnings", cells.warnings(outcome.warnings()))
                .put("episodes", (Streamed) taker -> outcome.episodes().each((patient, entry) -> {
                    if (entry.status() == NightStatus.CRAMP) {
                        taker.accept(episode(patient, entry));
                    }
                }))
                .map();
    }

    private void joined(Fields fields) {
        BatchLine joins = outcome.joins();
        ImportReceipt receipt = outcome.receipt();
        if (joins != null) {
            boolean stored = outcome.status() == FileOutcome.Status.IMPORTED && receipt != null;
            fields.put("joins", joins.id().toString());
            fields.put("part", stored && receipt != null ? receipt.batch().toString() : null);
        }
    }

    /** Returns the import that the rows belong to: the one whose corrected rows they are, else their own. */
    String batch() {
        ImportReceipt receipt = outcome.receipt();
        BatchLine joins = outcome.joins();
        return joins != null
                ? joins.id().toString()
                : receipt == null ? "" : receipt.batch().toString();
    }

    String message() {
        ImportReceipt receipt = outcome.receipt();
        return switch (outcome.status()) {
            case IMPORTED ->
                speech.say(
                        "import.saved",
                        "nights",
                        receipt == null ? 0 : receipt.nights(),
                        "batch",
                        batch(),
                        "joined",
                        outcome.joins() == null ? "no" : "yes",
                        "rejected",
                        outcome.rejectedRows());
            case READY ->
                speech.say(
                        "import.ready",
                        "nights",
                        receipt == null ? 0 : receipt.nights(),
                        "rejected",
                        outcome.rejectedRows());
            case NEEDS_ANSWER ->
                speech.say(
                        "import.question",
                        "count",
                        outcome.preparation().questions().size());
            case REFUSED, SKIPPED -> reason();
        };
    }

    private String reason() {
        Map<String, Object> arguments = outcome.preparation().refused() == null
                ? Map.of()
                : Objects.requireNonNull(outcome.preparation().refused()).arguments();
        return outcome.code().isEmpty()
                ? speech.say("import.skipped")
                : speech.reason(outcome.code(), arguments) + " " + speech.fix(outcome.code(), arguments);
    }

    private Map<String, Object> summary() {
        ImportReceipt receipt = outcome.receipt();
        return new Fields()
                .put("rows", outcome.rows())
                .put("nights", receipt == null ? 0 : receipt.nights())
                .put("nightsWithoutCramp", receipt == null ? 0 : receipt.nightsWithoutCramp())
                .put("episodes", receipt == null ? 0 : receipt.episodes())
                .put("new", receipt == null ? 0 : receipt.fresh())
                .put("same", receipt == null ? 0 : receipt.same())
                .put("changed", receipt == null ? 0 : receipt.changed())
                .put("rejected", outcome.rejectedRows())
                .put("warnings", outcome.warnings().size())
                .map();
    }

    private List<Map<String, Object>> questions() {
        List<Map<String, Object>> all = new ArrayList<>();
        for (Question question : outcome.preparation().questions()) {
            all.add(new Fields()
                    .put("code", question.code())
                    .put("message", speech.reason(question.code(), question.arguments()))
                    .put("options", question.options())
                    .put("option", question.option())
                    .map());
        }
        return all;
    }

    private List<Map<String, Object>> patients() {
        List<Map<String, Object>> all = new ArrayList<>();
        for (ImportReceipt.PatientLine line : lines()) {
            all.add(new Fields()
                    .put("id", line.patient().text())
                    .put("nights", line.nights())
                    .put("nightsWithoutCramp", line.nightsWithoutCramp())
                    .put("episodes", line.episodes())
                    .put("firstNight", line.firstNight())
                    .put("lastNight", line.lastNight())
                    .map());
        }
        return all;
    }

    List<ImportReceipt.PatientLine> lines() {
        ImportReceipt receipt = outcome.receipt();
        return receipt == null ? List.of() : receipt.patients();
    }

    private static Map<String, Object> episode(PatientKey patient, Entry entry) {
        Cramp cramp = Objects.requireNonNullElse(entry.cramp(), Cramp.UNDESCRIBED);
        Minutes minutes = cramp.duration();
        return new Fields()
                .put("patient", patient.text())
                .put("night", entry.night())
                .put("start", start(cramp))
                .put("pain", cramp.pain() == null ? null : cramp.pain().nrs())
                .put("minutes", minutes == null ? null : minutes.low())
                .put("minutesHigh", minutes == null || minutes.open() ? null : minutes.high())
                .put("side", cramp.side().word())
                .put("site", cramp.site().word())
                .put("woke", cramp.woke().word())
                .put(
                        "symptoms",
                        entry.symptoms().stream()
                                .filter(report -> report.answer() == Answer.YES)
                                .map(report -> report.symptom().word())
                                .distinct()
                                .toList())
                .put("sheet", entry.origin().sheet())
                .put("row", entry.origin().row())
                .map();
    }

    private static @Nullable Object start(Cramp cramp) {
        if (cramp.onset().time() != null) {
            return cramp.onset().time().toString();
        }
        return cramp.onset().part() == null ? null : cramp.onset().part().word();
    }
}
