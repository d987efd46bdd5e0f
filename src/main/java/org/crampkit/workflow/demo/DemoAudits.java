package org.crampkit.workflow.demo;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.crampkit.audit.ReportFormat;
import org.crampkit.audit.disclosure.AuditPolicy;
import org.crampkit.intake.ReadingOptions;
import org.crampkit.workflow.Clinic;
import org.crampkit.workflow.Desk;
import org.crampkit.workflow.ahead.Progress;
import org.crampkit.workflow.audit.AuditFiles;
import org.crampkit.workflow.audit.ExportAudit;
import org.crampkit.workflow.filing.FileList;
import org.crampkit.workflow.filing.ImportDiary;
import org.crampkit.workflow.filing.RegisterPatients;
import org.jspecify.annotations.Nullable;

/** The audits of the demo: the samples for the clinic and for others, and a larger clinic that was generated. */
final class DemoAudits {

    private static final int PATIENTS = 300;
    private static final long SEED = 20261122;
    private static final LocalDate FIRST = LocalDate.of(2026, 8, 1);

    private final List<ReportFormat> formats;
    private final Path out;
    private final Desk desk;

    DemoAudits(List<ReportFormat> formats, Path out, Desk desk) {
        this.formats = formats;
        this.out = out;
        this.desk = desk;
    }

    /** Audits the samples, once for the clinic alone and once for others; returns the files. */
    List<Path> samples(Clinic samples) {
        List<Path> written = new ArrayList<>(audit(samples, "samples", AuditPolicy.INTERNAL));
        written.addAll(audit(samples, "samples", null));
        return written;
    }

    /** Fills another home with generated patients, and audits it; returns the files. */
    List<Path> generated(Clinic empty) {
        GeneratedClinic.Files files = new GeneratedClinic(SEED, desk.today())
                .write(out.resolve("audits").resolve("generated"), PATIENTS);
        new RegisterPatients(empty).register(files.patients(), ImportDiary.Saving.SAVE, desk);
        ReadingOptions options = new ReadingOptions(null, null, null, null, desk.today());
        new ImportDiary(empty)
                .read(
                        new FileList.Item(files.diaries(), false),
                        new ImportDiary.Request(options, ImportDiary.Saving.SAVE, desk),
                        outcome -> {});
        empty.ledger().write(() -> {
            files.handouts().forEach(given -> empty.ledger()
                    .records()
                    .handedOut(given.line(empty.clock().instant())));
            return true;
        });
        return audit(empty, "generated", null);
    }

    private List<Path> audit(Clinic clinic, String folder, @Nullable AuditPolicy policy) {
        ExportAudit.Request request = new ExportAudit.Request(
                FIRST,
                desk.today(),
                List.of(),
                out.resolve("audits").resolve(folder),
                policy,
                ExportAudit.Identity.TOLD,
                Progress.NONE,
                desk);
        return new ExportAudit(clinic, formats)
                .export(request).files().stream().map(AuditFiles.Written::place).toList();
    }
}
