package org.crampkit.workflow.filing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.crampkit.diary.patient.PatientKey;
import org.crampkit.intake.ReadingOptions;
import org.crampkit.store.Store;
import org.crampkit.templates.TemplateFiles;
import org.crampkit.workflow.Books;
import org.crampkit.workflow.Clinic;
import org.crampkit.workflow.ClinicClock;
import org.crampkit.workflow.Desk;
import org.crampkit.workflow.Ledger;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** A clinic in a folder of its own, as a test opens it. */
public final class OpenClinic implements AutoCloseable {

    /** The day that is taken for today. */
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private static final Books BOOKS = new Books(TemplateFiles.shipped());

    private final Path home;
    private final Clinic clinic;

    /** Opens one. */
    public OpenClinic() {
        try {
            home = Files.createTempDirectory("clinic");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        ClinicClock clock = new ClinicClock(Clock.systemUTC());
        clock.tell(TODAY);
        clinic = new Clinic(home, clock, BOOKS, (folder, keyFile, time) -> {
            Store store = Store.open(folder, keyFile, time, time.real());
            return new Ledger(store, new JdbcTransactionManager(store.dataSource()));
        });
    }

    /** Returns the clinic itself. */
    public Clinic clinic() {
        return clinic;
    }

    /** Returns its folder. */
    public Path home() {
        return home;
    }

    FileOutcome bring(String text) {
        return bring("diary.csv", text.getBytes(StandardCharsets.UTF_8));
    }

    FileOutcome bring(String name, byte[] bytes) {
        ReadingOptions options = new ReadingOptions(new PatientKey("P-1"), null, null, null, TODAY);
        List<FileOutcome> outcomes = new ArrayList<>();
        try {
            Path file = Files.write(home.resolve(name), bytes);
            new ImportDiary(clinic)
                    .read(
                            new FileList.Item(file, false),
                            new ImportDiary.Request(options, ImportDiary.Saving.SAVE, desk()),
                            outcomes::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return outcomes.get(0);
    }

    void undo(FileOutcome outcome) {
        if (outcome.receipt() != null) {
            new UndoImport(clinic).undo(outcome.receipt().batch().toString(), desk());
        }
    }

    /** Returns what stands of the patient's diary, in words. */
    public List<String> diary() {
        return clinic.ledger().diaries().load(new PatientKey("P-1")).nights().stream()
                .flatMap(night -> night.entries().stream())
                .map(entry -> entry.night() + " " + entry.status() + " " + entry.cramp() + " " + entry.notes())
                .sorted()
                .toList();
    }

    private static Desk desk() {
        return new Desk(TODAY, "test");
    }

    @Override
    public void close() {
        clinic.close();
    }
}
