package org.crampkit.workflow.keeping;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.crampkit.store.Store;
import org.crampkit.store.StoreException;
import org.crampkit.store.backup.BackupException;
import org.crampkit.store.backup.BackupException.Fault;
import org.crampkit.store.backup.BackupReader;
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
import org.crampkit.workflow.Refusal;
import org.crampkit.workflow.RefusedException;
import org.jspecify.annotations.Nullable;

/** A backup restored into a scratch folder, opened with its key and proved; the clinic's own store is not touched. */
final class Trial implements AutoCloseable {

    /** Room that a store needs beside itself while it is open. */
    private static final long ROOM = 64L << 20;

    private final BackupReader reader;
    private final Scratch scratch;
    private final Clinic clinic;
    private @Nullable Path freshKey;
    private @Nullable Store store;

    private Trial(BackupReader reader, Scratch scratch, Clinic clinic) {
        this.reader = reader;
        this.scratch = scratch;
        this.clinic = clinic;
    }

    /**
     * Unpacks a backup, opens it and proves that it is what its manifest says.
     *
     * @throws BackupException where it does not restore
     * @throws RefusedException where the file is not there, or a password is needed and none is given
     * @throws StoreException CK-605 where the home has no room for it
     */
    static Trial of(Clinic clinic, BackupReader reader, Password password) {
        if (reader.manifest().schema() > Store.schema()) {
            throw new BackupException(Fault.NEWER, reader.manifest().program(), null);
        }
        boolean own = own(clinic, reader);
        if (!own && !reader.manifest().holdsKey()) {
            throw new BackupException(Fault.OTHER_KEY, "", null);
        }
        Trial trial = new Trial(reader, Scratch.in(clinic.home(), reader.bytes() + ROOM, clinic.clock()), clinic);
        try {
            reader.unpack(trial.scratch.folder());
            if (!own || (password.given() && reader.manifest().holdsKey())) {
                trial.unlock(password, own);
            }
            trial.prove(trial.opened());
            return trial;
        } catch (RuntimeException e) {
            trial.close();
            throw e;
        }
    }

    /**
     * Opens the file of a backup.
     *
     * @throws RefusedException CK-902 where there is none, or it cannot be read
     */
    static BackupReader reader(Path file) {
        String key = Files.isDirectory(file) ? "file-is-folder" : "file-missing";
        if (Files.isRegularFile(file)) {
            try {
                return BackupReader.open(file);
            } catch (IOException e) {
                key = "file-unreadable";
            }
        }
        throw new RefusedException(new Refusal.BadInput("CK-902", key, Map.of("file", file.toString())));
    }

    private static boolean own(Clinic clinic, BackupReader reader) {
        try {
            return reader.sealedWith(KeyFile.read(clinic.keyFile()));
        } catch (StoreException e) {
            return false;
        }
    }

    /** Opens the key in the backup; it is the one to use where the clinic's own does not fit. */
    private void unlock(Password password, boolean own) {
        Path key = scratch.folder().resolve("keys").resolve("crampkit.keys");
        try {
            Path locked = scratch.folder().resolve(Part.KEY);
            byte[] bytes = LockedKey.open(Files.readAllBytes(locked), password.get())
                    .orElseThrow(() -> new BackupException(Fault.OTHER_PASSWORD, "", null));
            Seal seal = KeyFile.of(bytes);
            if (!reader.sealedWith(seal)) {
                throw new BackupException(Fault.OTHER_KEY, "", null);
            }
            OwnerOnly.file(key);
            Files.write(key, bytes);
            Files.delete(locked);
            freshKey = own ? null : key;
        } catch (IOException e) {
            throw new StoreException(StoreException.UNWRITABLE, "the key cannot be unpacked", e);
        }
    }

    private Store opened() {
        try {
            Path key = freshKey == null ? clinic.keyFile() : freshKey;
            Store made = Store.open(scratch.folder(), key, clinic.day(), clinic.clock());
            store = made;
            return made;
        } catch (StoreException e) {
            throw unfit(e);
        }
    }

    private void prove(Store made) {
        try {
            if (!made.damages().isEmpty()) {
                throw new BackupException(Fault.DAMAGED, "its store is damaged", null);
            }
            ChainReport chain = made.trail().verify();
            if (!chain.whole()
                    || !chain.head().equals(reader.manifest().contents().head())) {
                throw new BackupException(Fault.DAMAGED, "its trail is not whole", null);
            }
            if (!counted(made.contents(), reader.manifest())) {
                throw new BackupException(Fault.DAMAGED, "its counts are not those of its list", null);
            }
        } catch (StoreException e) {
            throw unfit(e);
        }
    }

    /** A migration may count otherwise than the program that made the backup; the trail is the same in every version. */
    private static boolean counted(Contents found, Manifest told) {
        return told.schema() == Store.schema()
                ? found.equals(told.contents())
                : found.trail() == told.contents().trail();
    }

    private static RuntimeException unfit(StoreException e) {
        return switch (e.code()) {
            case StoreException.WRONG_KEY -> new BackupException(Fault.OTHER_KEY, "", e);
            case StoreException.DAMAGED -> new BackupException(Fault.DAMAGED, "its store is damaged", e);
            default -> e;
        };
    }

    BackupReader reader() {
        return reader;
    }

    /** Returns the restored store, open. */
    Store store() {
        return java.util.Objects.requireNonNull(store);
    }

    /** Returns the folder that the home folder's parts lie in. */
    Path folder() {
        return scratch.folder();
    }

    /** Returns the key file that came with it, empty where the clinic's own fits. */
    Optional<Path> freshKey() {
        return Optional.ofNullable(freshKey);
    }

    /** Closes the restored store; its files stay until the trial is closed. */
    void rest() {
        Store open = store;
        if (open != null) {
            store = null;
            open.close();
        }
    }

    @Override
    public void close() {
        rest();
        scratch.close();
    }

    /** Returns what is said of a file that does not restore. */
    static RefusedException refused(BackupException e, Path file) {
        Map<String, Object> named = Map.of("file", file.toString(), "detail", e.detail());
        return new RefusedException(
                switch (e.fault()) {
                    case NO_BACKUP -> new Refusal.BadInput("CK-608", "backup-none", named);
                    case DAMAGED -> new Refusal.BadInput("CK-609", "backup-damaged", named);
                    case NEWER -> new Refusal.BadInput("CK-610", "backup-newer", named);
                    case OTHER_KEY -> new Refusal.Unsafe("CK-601", "backup-key", named);
                    case OTHER_PASSWORD -> new Refusal.Unsafe("CK-612", "backup-password", named);
                });
    }
}
