package org.crampkit.workflow.keeping;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crampkit.diary.patient.PatientKey;
import org.crampkit.intake.ReadingOptions;
import org.crampkit.store.Store;
import org.crampkit.templates.TemplateFiles;
import org.crampkit.trail.TrailEntry;
import org.crampkit.workflow.Books;
import org.crampkit.workflow.Clinic;
import org.crampkit.workflow.ClinicClock;
import org.crampkit.workflow.Desk;
import org.crampkit.workflow.Ledger;
import org.crampkit.workflow.filing.FileList;
import org.crampkit.workflow.filing.ImportDiary;
import org.crampkit.workflow.filing.RegisterPatients;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.sqlite.SQLiteDataSource;

/** A clinic with patients, diaries, a saved mapping and a template of its own, in a folder. */
final class KeptClinic implements AutoCloseable {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    static final Desk DESK = new Desk(TODAY, "nurse");
    static final Instant NOW = Instant.parse("2026-11-22T09:30:00Z");

    final Path home;
    final Clinic clinic;
    final BackupBook book;

    KeptClinic(Path home) {
        this(home, Store.keyFile(home));
    }

    KeptClinic(Path home, Path keyFile) {
        this.home = home;
        ClinicClock clock = new ClinicClock(Clock.fixed(NOW, ZoneOffset.UTC));
        clock.tell(TODAY);
        Books books = new Books(TemplateFiles.overriddenBy(home.resolve("templates")));
        clinic = new Clinic(home, keyFile, clock, books, (folder, key, time) -> {
            Store store = Store.open(folder, key, time, time.real());
            return new Ledger(store, new JdbcTransactionManager(store.dataSource()));
        });
        book = new BackupBook(clinic);
    }

    /** Fills it with the patients of the samples, one diary, a mapping and a template. */
    KeptClinic filled() {
        new RegisterPatients(clinic).register(Path.of("samples/patients.csv"), ImportDiary.Saving.SAVE, DESK);
        bring("samples/diaries/clean-28-nights.csv", "P-001");
        file("profiles/Ward ä.yaml", "name: Ward ä\ncolumns: {}\n");
        file("templates/brand/note.txt", "our own");
        return this;
    }

    void bring(String file, String patient) {
        ReadingOptions options = new ReadingOptions(new PatientKey(patient), null, null, null, TODAY);
        new ImportDiary(clinic)
                .read(
                        new FileList.Item(Path.of(file), false),
                        new ImportDiary.Request(options, ImportDiary.Saving.SAVE, DESK),
                        outcome -> {});
    }

    void file(String name, String text) {
        try {
            Path place = home.resolve(name);
            Files.createDirectories(place.getParent());
            Files.writeString(place, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    MakeBackup.Outcome backup(Path file) {
        return backup(file, MakeBackup.Existing.KEEP, null);
    }

    MakeBackup.Outcome backup(
            Path file, MakeBackup.Existing existing, @org.jspecify.annotations.Nullable String password) {
        Password key = password == null ? null : typed(password);
        return new MakeBackup(clinic, book).make(new MakeBackup.Request(file, existing, key, "9.9", DESK));
    }

    RestoreBackup.Outcome restore(Path file) {
        return restore(file, nobody(), plan -> true);
    }

    RestoreBackup.Outcome restore(
            Path file, Password password, java.util.function.Predicate<RestoreBackup.Plan> agreed) {
        return new RestoreBackup(clinic, book).restore(new RestoreBackup.Request(file, password, agreed, DESK));
    }

    DrillBackup.Outcome drill(@org.jspecify.annotations.Nullable Path file) {
        return new DrillBackup(clinic, book).drill(new DrillBackup.Request(file, nobody(), DESK));
    }

    /** Returns a way round the store's own doors, as somebody with a tool has it. */
    JdbcClient sql() {
        clinic.ledger();
        clinic.close();
        SQLiteDataSource source = new SQLiteDataSource();
        source.setUrl("jdbc:sqlite:" + Store.database(home));
        return JdbcClient.create(source);
    }

    static Password typed(String password) {
        return new Password(null, () -> Optional.of(password.toCharArray()));
    }

    static Password nobody() {
        return new Password(null, Optional::empty);
    }

    /** Returns everything a clinic would miss: people, diaries, flags, and who did what, but for the newest entries. */
    String records(int without) {
        StringBuilder all = new StringBuilder();
        clinic.ledger().patients().all().forEach(person -> {
            all.append(person).append('\n');
            all.append(clinic.ledger().diaries().load(person.key())).append('\n');
            all.append(clinic.ledger().careNotes().of(person.key())).append('\n');
        });
        all.append(clinic.ledger().records().raisedFlags()).append('\n');
        all.append(clinic.ledger().records().handouts()).append('\n');
        all.append(clinic.ledger().imports().list()).append('\n');
        var entries = clinic.ledger().trail().entries(null);
        entries.subList(0, entries.size() - without).forEach(entry -> all.append(line(entry)));
        return all.toString();
    }

    private static String line(TrailEntry entry) {
        return entry.sequence() + " " + entry.action() + " " + entry.patient() + " " + new TreeMap<>(entry.details())
                + " " + entry.hash() + "\n";
    }

    /** Returns every file of the home folder that stays, by name and length, but for the book of backups. */
    String files() {
        clinic.close();
        try (Stream<Path> all = Files.walk(home)) {
            return all.filter(Files::isRegularFile)
                    .filter(path -> !path.endsWith("backups.json"))
                    .map(path -> home.relativize(path) + " " + path.toFile().length())
                    .sorted()
                    .collect(Collectors.joining("\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
    }

    @Override
    public void close() {
        clinic.close();
    }
}
