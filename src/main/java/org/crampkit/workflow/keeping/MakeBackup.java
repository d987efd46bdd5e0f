package org.crampkit.workflow.keeping;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.crampkit.store.Store;
import org.crampkit.store.backup.BackupException;
import org.crampkit.store.backup.BackupReader;
import org.crampkit.store.backup.BackupWriter;
import org.crampkit.store.backup.Contents;
import org.crampkit.store.backup.Manifest;
import org.crampkit.store.backup.Part;
import org.crampkit.store.backup.Scratch;
import org.crampkit.store.sealing.KeyFile;
import org.crampkit.store.sealing.LockedKey;
import org.crampkit.store.sealing.OwnerOnly;
import org.crampkit.store.sealing.Seal;
import org.crampkit.trail.ChainReport;
import org.crampkit.workflow.Clinic;
import org.crampkit.workflow.Desk;
import org.crampkit.workflow.OutputFile;
import org.crampkit.workflow.Refusal;
import org.crampkit.workflow.RefusedException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes the store, the saved mappings and the clinic's own template files into one file, and reads it back. */
@Component
public final class MakeBackup {

    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss", Locale.ROOT);
    /** Room beside the copy of the store. */
    private static final long ROOM = 16L << 20;

    private final Clinic clinic;
    private final BackupBook book;

    /** Works on one clinic. */
    public MakeBackup(Clinic clinic, BackupBook book) {
        this.clinic = clinic;
        this.book = book;
    }

    /**
     * Makes one; it is in its place whole, or not at all.
     *
     * @throws RefusedException where there is no store, the file is there already or lies inside what it is made of, the trail
     *     is broken, the password is too short, or the file cannot be written
     */
    public Outcome make(Request request) {
        if (!Store.isIn(clinic.home())) {
            throw refused(new Refusal.NotFound(
                    "CK-940", "no-store", Map.of("home", clinic.home().toString())));
        }
        Instant now = clinic.clock().instant().truncatedTo(ChronoUnit.SECONDS);
        OutputFile file = place(request, now);
        char[] password = request.key() == null ? null : request.key().chosen();
        long size = Store.database(clinic.home()).toFile().length();
        try (Scratch scratch = Scratch.in(clinic.home(), size + ROOM, clinic.clock())) {
            Map<String, Path> files = gathered(scratch, password);
            Manifest manifest =
                    new Manifest(request.program(), Store.schema(), now, contents(scratch), measured(files));
            Seal seal = KeyFile.read(clinic.keyFile());
            try (OutputFile.Draft draft =
                    file.draft(temporary -> BackupWriter.write(temporary, manifest, seal, files))) {
                BackupReader back = readBack(draft.temporary(), manifest, seal, file.place());
                return settled(draft, back, request.desk());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private OutputFile place(Request request, Instant now) {
        String name = "crampkit-backup-"
                + NAME.format(LocalDateTime.ofInstant(now, clinic.clock().getZone())) + ".zip";
        OutputFile file = OutputFile.at(java.util.Optional.of(request.file()), clinic.home(), name);
        Places.outside(clinic, file.place());
        if (Files.exists(file.place())) {
            boolean backup = BackupReader.begun(file.place());
            if (!backup || request.existing() == Existing.KEEP) {
                String key = backup ? "backup-exists" : "backup-over-other";
                throw refused(new Refusal.Unsafe(
                        "CK-614", key, Map.of("file", file.place().toString())));
            }
        }
        return file;
    }

    /** Copies the store, and names what else goes in, by its place below the home folder. */
    private Map<String, Path> gathered(Scratch scratch, char @Nullable [] password) throws IOException {
        Map<String, Path> files = new LinkedHashMap<>();
        Path copy = Store.database(scratch.folder());
        clinic.ledger().copyTo(copy);
        files.put(Part.STORE, copy);
        if (password != null) {
            Path locked = scratch.folder().resolve(Part.KEY);
            OwnerOnly.folderOf(locked);
            OwnerOnly.file(locked);
            Files.write(locked, LockedKey.lock(Files.readAllBytes(clinic.keyFile()), password));
            files.put(Part.KEY, locked);
        }
        Places.below(clinic.home().resolve(Part.PROFILES))
                .forEach((name, path) -> files.put(Part.PROFILES + "/" + name, path));
        clinic.books().templates().folder().ifPresent(folder -> Places.below(folder)
                .forEach((name, path) -> files.put(Part.TEMPLATES + "/" + name, path)));
        return files;
    }

    /** Proves the copy, so that no broken one is taken for a good one later. */
    private Contents contents(Scratch scratch) {
        try (Store copy = Store.open(scratch.folder(), clinic.keyFile(), clinic.day(), clinic.clock())) {
            ChainReport chain = copy.trail().verify();
            Long broken = chain.firstBroken();
            if (broken != null) {
                throw refused(new Refusal.Unsafe("CK-803", "backup-broken-trail", Map.of("sequence", broken)));
            }
            return copy.contents();
        }
    }

    private static List<Part> measured(Map<String, Path> files) {
        List<Part> parts = new ArrayList<>();
        for (Map.Entry<String, Path> file : files.entrySet()) {
            try {
                parts.add(Part.of(file.getKey(), file.getValue()));
            } catch (IOException e) {
                throw Places.unreadable(file.getValue());
            }
        }
        return parts;
    }

    private static BackupReader readBack(Path written, Manifest manifest, Seal seal, Path place) throws IOException {
        try {
            BackupReader back = BackupReader.open(written);
            back.check();
            if (back.manifest().equals(manifest) && back.sealedWith(seal)) {
                return back;
            }
        } catch (BackupException e) {
            throw unlike(place);
        }
        throw unlike(place);
    }

    private static RefusedException unlike(Path place) {
        return refused(new Refusal.NotWritable("CK-618", "backup-unlike", Map.of("file", place.toString())));
    }

    private Outcome settled(OutputFile.Draft draft, BackupReader back, Desk desk) {
        Manifest manifest = back.manifest();
        Path place = draft.place().toAbsolutePath().normalize();
        clinic.ledger().write(() -> {
            Map<String, String> details = Map.of(
                    "sha256", back.sha256(),
                    "head", manifest.contents().head(),
                    "entries", Long.toString(manifest.contents().trail()),
                    "key", manifest.holdsKey() ? "with-password" : "apart");
            Object line = clinic.ledger().trail().append("backup", null, desk.by(), details);
            draft.settle();
            return line;
        });
        book.backedUp(new BackupBook.Line(place.toString(), manifest.made(), back.sha256()));
        return new Outcome(place, manifest, back.sha256(), back.length(), Places.oneDisk(clinic.home(), place));
    }

    private static RefusedException refused(Refusal refusal) {
        return new RefusedException(refusal);
    }

    /** What becomes of a file of the same name. */
    public enum Existing {
        /** It stays, and nothing is written. */
        KEEP,
        /** The new backup takes its place once it is whole, where it is an earlier backup. */
        REPLACE
    }

    /**
     * What was asked.
     *
     * @param file where to, or a folder
     * @param existing what becomes of a file that is there
     * @param key password for the key, null where the key is left out
     * @param program version of the program
     * @param desk who asks, and when
     */
    public record Request(Path file, Existing existing, @Nullable Password key, String program, Desk desk) {}

    /**
     * What was written.
     *
     * @param file where it is
     * @param manifest what it holds
     * @param sha256 hash of the file
     * @param bytes its length
     * @param oneDisk whether it lies on the disk of the store
     */
    public record Outcome(Path file, Manifest manifest, String sha256, long bytes, boolean oneDisk) {}
}
