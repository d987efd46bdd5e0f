package org.crampkit.workflow.filing;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.crampkit.diary.patient.PatientKey;
import org.crampkit.intake.DiaryReader;
import org.crampkit.intake.Preparation;
import org.crampkit.intake.Question;
import org.crampkit.intake.ReadingOptions;
import org.crampkit.intake.Refused;
import org.crampkit.intake.Rejection;
import org.crampkit.intake.rejects.RejectsFile;
import org.crampkit.intake.saved.SavedMapping;
import org.crampkit.intake.scan.DiaryPlan;
import org.crampkit.store.BatchLine;
import org.crampkit.store.ImportReceipt;
import org.crampkit.store.Imports;
import org.crampkit.trail.TrailLine;
import org.crampkit.workflow.Clinic;
import org.crampkit.workflow.Desk;
import org.crampkit.workflow.FlagCheck;
import org.crampkit.workflow.Ledger;
import org.crampkit.workflow.OutputFile;
import org.crampkit.workflow.ahead.Progress;
import org.crampkit.workflow.ahead.RowsAhead;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Brings diaries in: each file one batch and one transaction. */
@Component
public final class ImportDiary {

    private static final String NO_GOOD_ROW = "CK-114";

    private final Clinic clinic;

    /** Imports into one clinic. */
    public ImportDiary(Clinic clinic) {
        this.clinic = clinic;
    }

    /**
     * Finds the files that a request names; reads none of them.
     *
     * @throws org.crampkit.workflow.RefusedException where one is missing or cannot be read
     */
    public FileList files(List<Path> named) {
        return FileList.of(named);
    }

    /**
     * Reads one file and saves its good rows, unless a question is open or the file is refused.
     *
     * @param file the file
     * @param request what was asked
     * @param show is given the outcome: of a dry run before it is taken back, else after everything is stored
     */
    public void read(FileList.Item file, Request request, Consumer<FileOutcome> show) {
        Preparation preparation = prepared(file, request);
        Refused refused = preparation.refused();
        if (preparation.skipped() && file.fromFolder()) {
            String code = refused == null ? "" : refused.code();
            show.accept(FileOutcome.unread(FileOutcome.Status.SKIPPED, preparation, code));
        } else if (refused != null) {
            show.accept(FileOutcome.unread(FileOutcome.Status.REFUSED, preparation, refused.code()));
        } else if (!preparation.questions().isEmpty()) {
            show.accept(FileOutcome.unread(FileOutcome.Status.NEEDS_ANSWER, preparation, ""));
        } else {
            take(preparation, request, show);
        }
    }

    private Preparation prepared(FileList.Item file, Request request) {
        String name = request.profile();
        SavedMapping chosen =
                name == null ? null : new Profiles(clinic).find(name).orElse(null);
        List<SavedMapping> known = name == null ? new Profiles(clinic).all() : List.of();
        ReadingOptions options = request.options().following(chosen, known);
        Preparation first = clinic.books().diaries().prepare(file.path(), options);
        if (!first.ready()) {
            return first;
        }
        return new KeyCheck(clinic.ledger().patients())
                .checked(first, request.options().patient());
    }

    private void take(Preparation preparation, Request request, Consumer<FileOutcome> show) {
        try {
            if (request.saving() == Saving.DRY_RUN) {
                clinic.ledger().rehearse(() -> {
                    show.accept(store(preparation, request, FileOutcome.Status.READY));
                    return true;
                });
            } else {
                FileOutcome done =
                        clinic.ledger().write(() -> store(preparation, request, FileOutcome.Status.IMPORTED));
                show.accept(kept(done, request));
            }
        } catch (CloseMatchException close) {
            show.accept(close.outcome(preparation));
        } catch (NothingGoodException nothing) {
            RowTaker rows = nothing.rows();
            show.accept(returned(request, nothingGood(preparation, rows)));
        }
    }

    private static FileOutcome nothingGood(Preparation preparation, RowTaker rows) {
        return new FileOutcome(
                FileOutcome.Status.REFUSED,
                preparation,
                null,
                null,
                rows.rows(),
                rows.rejections(),
                rows.rejectedRowCount(),
                rows.warnings(),
                NO_GOOD_ROW,
                null,
                FileOutcome.EpisodeSource.NONE);
    }

    /** Keeps the mapping under a new name and writes the rejected rows, where that was asked for. */
    private FileOutcome kept(FileOutcome done, Request request) {
        String name = request.profile();
        Profiles profiles = new Profiles(clinic);
        if (name != null && profiles.find(name).isEmpty()) {
            profiles.keep(name, done.preparation(), request.options(), request.desk());
        }
        return returned(request, done);
    }

    private FileOutcome returned(Request request, FileOutcome done) {
        Path place = request.rejects();
        if (place == null || done.rejections().isEmpty() || request.saving() == Saving.DRY_RUN) {
            return done;
        }
        byte[] bytes = RejectsFile.bytes(
                done.preparation(),
                done.rejections(),
                rejection -> clinic.books().messages().reason(rejection.code(), named(rejection)),
                rejection -> clinic.books().messages().fix(rejection.code(), named(rejection)));
        new OutputFile(place).write(bytes);
        return done.with(place);
    }

    private static Map<String, Object> named(Rejection rejection) {
        return Map.of(
                "column", rejection.column(),
                "value", rejection.value(),
                "cell", rejection.source().cell());
    }

    private FileOutcome store(Preparation preparation, Request request, FileOutcome.Status status) {
        Ledger ledger = clinic.ledger();
        BatchLine joins = joined(preparation);
        Imports.OpenBatch batch = ledger.imports()
                .begin(
                        preparation.file(),
                        preparation.sha256(),
                        request.desk().by(),
                        joins == null ? null : joins.id());
        RowTaker rows = filled(batch, preparation, request);
        ImportReceipt receipt = batch.close(request.close());
        if (!receipt.close().isEmpty()) {
            throw new CloseMatchException(receipt, rows);
        }
        rows.contradicting(receipt.against(), preparation.file());
        settle(receipt, rows, preparation, request);
        return new FileOutcome(
                status,
                preparation,
                receipt,
                joins,
                rows.rows(),
                rows.rejections(),
                rows.rejectedRowCount(),
                rows.warnings(),
                "",
                null,
                taker -> ledger.imports().cramps(receipt.batch(), taker));
    }

    /** Returns the newest import of the file whose corrected rows these are, null where there is none. */
    private @Nullable BatchLine joined(Preparation preparation) {
        String origin = preparation.plan() instanceof DiaryPlan plan ? plan.origin() : "";
        return origin.isEmpty()
                ? null
                : clinic.ledger().imports().list().stream()
                        .filter(line -> line.undoneAt() == null && line.sha256().startsWith(origin))
                        .reduce((a, b) -> b)
                        .orElse(null);
    }

    private RowTaker filled(Imports.OpenBatch batch, Preparation preparation, Request request) {
        NotesCheck notes = new NotesCheck(clinic.books().rules().notes(), preparation.columns());
        KeyCheck keys = new KeyCheck(clinic.ledger().patients(), preparation.patients());
        RowTaker rows = new RowTaker(batch, preparation.columns(), notes, keys);
        int all = preparation.plan() instanceof DiaryPlan plan ? plan.rows() : 0;
        rows.tell(done -> request.progress().tell(done, all, Progress.Counted.ROWS));
        DiaryReader reader = clinic.books().diaries();
        RowsAhead.each(sink -> reader.stream(preparation, sink), rows);
        request.progress().tell(all, all, Progress.Counted.ROWS);
        if (rows.nothingGood()) {
            throw new NothingGoodException(rows);
        }
        return rows;
    }

    private void settle(ImportReceipt receipt, RowTaker rows, Preparation preparation, Request request) {
        receipt.patients().stream().filter(line -> !line.known()).forEach(line -> rows.notOnTheList(line.patient()));
        clinic.ledger()
                .trail()
                .append(receipt.patients().stream()
                        .map(line -> line(line, receipt, preparation, request.desk()))
                        .toList());
        List<PatientKey> touched = receipt.touched();
        int all = touched.size();
        new FlagCheck(clinic)
                .again(touched, request.desk(), done -> request.progress().tell(done, all, Progress.Counted.PATIENTS));
    }

    private static TrailLine line(
            ImportReceipt.PatientLine line, ImportReceipt receipt, Preparation preparation, Desk desk) {
        Map<String, String> details = Map.of(
                "batch", receipt.batch().toString(),
                "sha256", preparation.sha256(),
                "nights", Integer.toString(line.nights()),
                "episodes", Integer.toString(line.episodes()));
        return new TrailLine("import", line.patient().text(), desk.by(), details);
    }

    /** Whether an import is stored, or taken back at its end. */
    public enum Saving {
        SAVE,
        DRY_RUN
    }

    /**
     * What was asked.
     *
     * @param options what the person said about the files
     * @param saving stored or not
     * @param close what is done with close matches
     * @param profile name of the saved mapping to use, or to save under where there is none; null for none
     * @param rejects where rejected rows are written to, null for nowhere
     * @param progress is told how far it is
     * @param desk who asks, and when
     */
    public record Request(
            ReadingOptions options,
            Saving saving,
            Imports.CloseMatches close,
            @Nullable String profile,
            @Nullable Path rejects,
            Progress progress,
            Desk desk) {

        /** Returns the same, stored or not. */
        public Request with(Saving other) {
            return new Request(options, other, close, profile, rejects, progress, desk);
        }

        /**
         * Returns the same with the answer to a question.
         *
         * @throws IllegalArgumentException where that is no answer to it
         */
        public Request answering(Question question, String answer) {
            if (question.option().equals("--close-matches")) {
                Imports.CloseMatches said = Imports.CloseMatches.valueOf(answer.toUpperCase(Locale.ROOT));
                return new Request(options, saving, said, profile, rejects, progress, desk);
            }
            ReadingOptions said = options.answering(question.option(), answer);
            return new Request(said, saving, close, profile, rejects, progress, desk);
        }

        /** What was asked, without a saved mapping and without a file for rejected rows. */
        public Request(ReadingOptions options, Saving saving, Desk desk) {
            this(options, saving, Imports.CloseMatches.ASK, null, null, Progress.NONE, desk);
        }
    }

    /** Ends the transaction of a file without a good row. */
    private static final class NothingGoodException extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient RowTaker rows;

        NothingGoodException(RowTaker rows) {
            super("no good row", null, false, false);
            this.rows = rows;
        }

        RowTaker rows() {
            return rows;
        }
    }
}
