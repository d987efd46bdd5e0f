package org.crampkit.workflow.filing;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.crampkit.diary.patient.PatientKey;
import org.crampkit.intake.Preparation;
import org.crampkit.intake.ReadingOptions;
import org.crampkit.intake.Refused;
import org.crampkit.store.ImportReceipt;
import org.crampkit.store.Imports;
import org.crampkit.workflow.Clinic;
import org.crampkit.workflow.Desk;
import org.crampkit.workflow.FlagCheck;
import org.crampkit.workflow.Ledger;
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
        Preparation first = clinic.books().diaries().prepare(file.path(), request.options());
        if (!first.ready()) {
            return first;
        }
        KeyCheck keys = new KeyCheck(clinic.ledger().patients());
        return first.asking(keys.questions(first, request.options().patient() != null));
    }

    private void take(Preparation preparation, Request request, Consumer<FileOutcome> show) {
        try {
            if (request.saving() == Saving.DRY_RUN) {
                clinic.ledger().rehearse(() -> {
                    show.accept(store(preparation, request, FileOutcome.Status.READY));
                    return true;
                });
            } else {
                show.accept(clinic.ledger().write(() -> store(preparation, request, FileOutcome.Status.IMPORTED)));
            }
        } catch (NothingGoodException nothing) {
            RowTaker rows = nothing.rows();
            show.accept(new FileOutcome(
                    FileOutcome.Status.REFUSED,
                    preparation,
                    null,
                    rows.rows(),
                    rows.rejections(),
                    rows.rejectedRowCount(),
                    rows.warnings(),
                    NO_GOOD_ROW,
                    FileOutcome.EpisodeSource.NONE));
        }
    }

    private FileOutcome store(Preparation preparation, Request request, FileOutcome.Status status) {
        Ledger ledger = clinic.ledger();
        Desk desk = request.desk();
        Imports.OpenBatch batch = ledger.imports().begin(preparation.file(), preparation.sha256(), desk.by());
        NotesCheck notes = new NotesCheck(clinic.books().rules().notes(), preparation.columns());
        RowTaker rows = new RowTaker(batch, preparation.columns(), notes, new KeyCheck(ledger.patients()));
        clinic.books().diaries().stream(preparation, rows);
        if (rows.nothingGood()) {
            throw new NothingGoodException(rows);
        }
        ImportReceipt receipt = batch.close();
        for (ImportReceipt.PatientLine line : receipt.patients()) {
            if (!line.known()) {
                rows.notOnTheList(line.patient());
            }
            note(line, receipt, preparation, desk);
        }
        List<PatientKey> touched = receipt.patients().stream()
                .map(ImportReceipt.PatientLine::patient)
                .toList();
        new FlagCheck(clinic).again(touched, desk);
        return new FileOutcome(
                status,
                preparation,
                receipt,
                rows.rows(),
                rows.rejections(),
                rows.rejectedRowCount(),
                rows.warnings(),
                "",
                taker -> ledger.imports().entries(receipt.batch(), taker));
    }

    private void note(ImportReceipt.PatientLine line, ImportReceipt receipt, Preparation preparation, Desk desk) {
        Map<String, String> details = Map.of(
                "batch", receipt.batch().toString(),
                "sha256", preparation.sha256(),
                "nights", Integer.toString(line.nights()),
                "episodes", Integer.toString(line.episodes()));
        clinic.ledger().trail().append("import", line.patient().text(), desk.by(), details);
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
     * @param desk who asks, and when
     */
    public record Request(ReadingOptions options, Saving saving, Desk desk) {}

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
