package org.crampkit.workflow.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import org.crampkit.audit.ReportFormat;
import org.crampkit.diary.patient.Person;
import org.crampkit.flags.Tier;
import org.crampkit.summary.Summary;
import org.crampkit.workflow.Clinic;
import org.crampkit.workflow.Desk;
import org.crampkit.workflow.filing.FileList;
import org.crampkit.workflow.filing.FileOutcome;
import org.crampkit.workflow.filing.ImportDiary;
import org.crampkit.workflow.filing.RegisterPatients;
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
        Path samples = home.resolve("samples");
        try (Clinic throwAway = clinic.in(samples);
                Clinic second = clinic.in(samples);
                Clinic larger = clinic.in(home.resolve("generated"))) {
            PatientLane helper = new PatientLane(second, out, desk, printer);
            return new Run(throwAway, out, desk, printer).all(audits, larger, helper);
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

        /** Does the job on the samples, while the larger clinic is made and audited; who is done first helps the other. */
        Outcome all(DemoAudits audits, Clinic larger, PatientLane helper) {
            CompletableFuture<Queue<Person>> waiting = new CompletableFuture<>();
            Map<String, PatientLine> lines = new ConcurrentHashMap<>();
            CompletableFuture<List<Path>> meanwhile = CompletableFuture.supplyAsync(() -> {
                List<Path> written = audits.generated(larger);
                helper.work(waiting.join(), lines);
                return written;
            });
            try {
                List<FileLine> files = diaries();
                waiting.complete(
                        new ConcurrentLinkedQueue<>(clinic.ledger().patients().all()));
                new PatientLane(clinic, out, desk, printer).work(waiting.join(), lines);
                List<Path> other = meanwhile.join();
                List<Path> written = new ArrayList<>(audits.samples(clinic));
                written.addAll(other);
                List<PatientLine> inTurn = clinic.ledger().patients().all().stream()
                        .map(person ->
                                Objects.requireNonNull(lines.get(person.key().text())))
                        .toList();
                return new Outcome(out, desk, files, inTurn, written);
            } catch (CompletionException e) {
                throw e.getCause() instanceof RuntimeException cause ? cause : e;
            } finally {
                waiting.complete(new ConcurrentLinkedQueue<>());
                meanwhile.handle((done, failed) -> done).join();
            }
        }

        private List<FileLine> diaries() {
            Samples samples = Samples.copyTo(out.resolve("samples"));
            new RegisterPatients(clinic).register(samples.patients(), ImportDiary.Saving.SAVE, desk);
            List<FileLine> files = new ArrayList<>();
            for (Samples.Sample sample : samples.diaries()) {
                files.add(rehearse(sample));
            }
            for (Samples.Sample sample : samples.diaries()) {
                read(sample, ImportDiary.Saving.SAVE, outcome -> {});
            }
            return files;
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
