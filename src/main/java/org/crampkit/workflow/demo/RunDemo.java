package org.crampkit.workflow.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import org.crampkit.audit.ReportFormat;
import org.crampkit.diary.patient.Person;
import org.crampkit.flags.FlagReport;
import org.crampkit.flags.Tier;
import org.crampkit.summary.Summary;
import org.crampkit.workflow.Clinic;
import org.crampkit.workflow.Desk;
import org.crampkit.workflow.OutputFile;
import org.crampkit.workflow.care.CheckFlags;
import org.crampkit.workflow.care.MakeReport;
import org.crampkit.workflow.care.PrintHandout;
import org.crampkit.workflow.care.ShowSummary;
import org.crampkit.workflow.filing.FileList;
import org.crampkit.workflow.filing.FileOutcome;
import org.crampkit.workflow.filing.ImportDiary;
import org.crampkit.workflow.filing.RegisterPatients;
import org.crampkit.workflow.record.AdviceChoice;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Does the whole main job on the shipped samples, in a home folder that is thrown away. */
@Component
public final class RunDemo {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Clinic clinic;
    private final List<ReportFormat> formats;

    /** Uses the books of a clinic, not its store, and the kinds of audit file there are. */
    public RunDemo(Clinic clinic, List<ReportFormat> formats) {
        this.clinic = clinic;
        this.formats = List.copyOf(formats);
    }

    /**
     * Runs the demo.
     *
     * @param out folder that is given the copies, figures, flags, handouts and audits
     * @param by who runs it
     * @param printer writes the JSON documents
     * @throws org.crampkit.workflow.RefusedException where the folder cannot be written
     */
    public Outcome run(Path out, String by, Printer printer) {
        Path home = temporaryHome();
        clinic.dayTold(Samples.DAY);
        Desk desk = new Desk(Samples.DAY, by);
        DemoAudits audits = new DemoAudits(formats, out, desk);
        try (Clinic throwAway = clinic.in(home.resolve("samples"));
                Clinic larger = clinic.in(home.resolve("generated"))) {
            return new Run(throwAway, out, desk, printer).all(audits, larger);
        } finally {
            discard(home);
        }
    }

    private static Path temporaryHome() {
        try {
            return Files.createTempDirectory("crampkit-demo-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void discard(Path home) {
        try (Stream<Path> all = Files.walk(home)) {
            all.sorted(java.util.Comparator.reverseOrder())
                    .forEach(path -> path.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One run. */
    private static final class Run {
        private final Clinic clinic;
        private final Path out;
        private final Desk desk;
        private final Printer printer;

        Run(Clinic clinic, Path out, Desk desk, Printer printer) {
            this.clinic = clinic;
            this.out = out;
            this.desk = desk;
            this.printer = printer;
        }

        /** Does the job on the samples while the larger clinic is made and audited. */
        Outcome all(DemoAudits audits, Clinic larger) {
            CompletableFuture<List<Path>> meanwhile = CompletableFuture.supplyAsync(() -> audits.generated(larger));
            try {
                return samples(audits, meanwhile);
            } catch (CompletionException e) {
                throw e.getCause() instanceof RuntimeException cause ? cause : e;
            } finally {
                meanwhile.handle((done, failed) -> done).join();
            }
        }

        private Outcome samples(DemoAudits audits, CompletableFuture<List<Path>> meanwhile) {
            Samples samples = Samples.copyTo(out.resolve("samples"));
            new RegisterPatients(clinic).register(samples.patients(), ImportDiary.Saving.SAVE, desk);
            List<FileLine> files = new ArrayList<>();
            for (Samples.Sample sample : samples.diaries()) {
                files.add(rehearse(sample));
            }
            for (Samples.Sample sample : samples.diaries()) {
                read(sample, ImportDiary.Saving.SAVE, outcome -> {});
            }
            List<PatientLine> patients =
                    clinic.ledger().patients().all().stream().map(this::patient).toList();
            List<Path> written = new ArrayList<>(audits.samples(clinic));
            written.addAll(meanwhile.join());
            return new Outcome(out, desk, files, patients, written);
        }

        private FileLine rehearse(Samples.Sample sample) {
            List<String> differences = new ArrayList<>();
            List<FileOutcome.Status> status = new ArrayList<>();
            read(sample, ImportDiary.Saving.DRY_RUN, outcome -> {
                status.add(outcome.status());
                differences.addAll(ReplyCheck.differences(
                        JSON.readTree(sample.expected()), JSON.readTree(printer.imported(outcome))));
            });
            return new FileLine(
                    sample.file().getFileName().toString(), status.get(0).word(), differences);
        }

        private void read(
                Samples.Sample sample, ImportDiary.Saving saving, java.util.function.Consumer<FileOutcome> taker) {
            ImportDiary.Request request = new ImportDiary.Request(sample.reading(desk.today()), saving, desk);
            new ImportDiary(clinic).read(new FileList.Item(sample.file(), false), request, taker);
        }

        private PatientLine patient(Person person) {
            String key = person.key().text();
            String name = OutputFile.safe(key);
            Summary summary = new ShowSummary(clinic).show(new ShowSummary.Request(key, null, null, null, desk));
            write(out.resolve("summaries").resolve(name + ".json"), printer.summary(summary));
            FlagReport flags = new CheckFlags(clinic).one(key, desk);
            write(out.resolve("flags").resolve(name + ".json"), printer.flags(flags));
            Path handout = null;
            if (summary.period() != null) {
                Path file = out.resolve("handouts").resolve(name + ".pdf");
                handout = new PrintHandout(clinic)
                        .print(new PrintHandout.Request(
                                new PrintHandout.Reader.Patient(key),
                                null,
                                null,
                                new PrintHandout.Output(file, PrintHandout.Copies.PATIENT, null),
                                AdviceChoice.NONE,
                                PrintHandout.Saving.SAVE,
                                desk))
                        .file();
            }
            if (flags.highestTier().filter(tier -> tier.compareTo(Tier.U) <= 0).isPresent()) {
                Path report = out.resolve("reports").resolve(name + ".pdf");
                new MakeReport(clinic).make(new MakeReport.Request(key, List.of(), report, null, desk));
            }
            return new PatientLine(summary, flags.highestTier().orElse(null), handout);
        }

        private static void write(Path file, String text) {
            new OutputFile(file).write(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    /**
     * What the demo did.
     *
     * @param out where it wrote
     * @param desk the day it was shown for
     * @param files the diaries, each with where its reply differs from what is expected
     * @param patients a line a patient
     * @param audits the audit files
     */
    public record Outcome(Path out, Desk desk, List<FileLine> files, List<PatientLine> patients, List<Path> audits) {
        /** Copies the lists. */
        public Outcome {
            files = List.copyOf(files);
            patients = List.copyOf(patients);
            audits = List.copyOf(audits);
        }

        /** Returns whether every reply was as expected. */
        public boolean asExpected() {
            return files.stream().allMatch(file -> file.differences().isEmpty());
        }
    }

    /**
     * One diary.
     *
     * @param file its name
     * @param status the status of its reply
     * @param differences where the reply is not as expected
     */
    public record FileLine(String file, String status, List<String> differences) {
        /** Copies the list. */
        public FileLine {
            differences = List.copyOf(differences);
        }
    }

    /**
     * One patient.
     *
     * @param summary figures of the latest period
     * @param highest highest tier raised, null where none is
     * @param handout the handout that was written, null for a patient without a diary
     */
    public record PatientLine(Summary summary, @Nullable Tier highest, @Nullable Path handout) {}
}
