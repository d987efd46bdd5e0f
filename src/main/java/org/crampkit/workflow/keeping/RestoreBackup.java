package org.crampkit.workflow.keeping;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.crampkit.store.Store;
import org.crampkit.store.StoreException;
import org.crampkit.store.backup.BackupException;
import org.crampkit.store.backup.Contents;
import org.crampkit.store.backup.Hold;
import org.crampkit.store.backup.Manifest;
import org.crampkit.store.backup.Part;
import org.crampkit.store.backup.Swap;
import org.crampkit.store.sealing.OwnerOnly;
import org.crampkit.workflow.Clinic;
import org.crampkit.workflow.Desk;
import org.crampkit.workflow.Refusal;
import org.crampkit.workflow.RefusedException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts a backup in the place of the store, once it is proved; what was there is set aside, never thrown away. */
@Component
public final class RestoreBackup {

    private final Clinic clinic;
    private final BackupBook book;

    /** Works on one clinic. */
    public RestoreBackup(Clinic clinic, BackupBook book) {
        this.clinic = clinic;
        this.book = book;
    }

    /**
     * Restores.
     *
     * @throws RefusedException where the file does not restore, the store that is there is not to be replaced, or another
     *     program has it open
     * @throws StoreException CK-605 where the home cannot be written
     */
    public Outcome restore(Request request) {
        try (Trial trial = Trial.of(clinic, Trial.reader(request.file()), request.password())) {
            Plan plan = plan(request.file().toAbsolutePath().normalize(), trial);
            if (plan.replaces() && !request.agreed().test(plan)) {
                throw new RefusedException(new Refusal.BadInput("CK-617", "restore-declined", Map.of()));
            }
            return replaced(trial, plan, request.desk());
        } catch (BackupException e) {
            throw Trial.refused(e, request.file());
        } catch (StoreException e) {
            throw e.code().equals(StoreException.LOCKED)
                    ? new RefusedException(new Refusal.NotWritable(e.code(), "restore-held", Map.of()))
                    : e;
        }
    }

    /** Looks at what is there; a store that cannot be opened is replaced all the same. */
    private Plan plan(Path file, Trial trial) {
        Manifest manifest = trial.reader().manifest();
        if (!Files.exists(Store.database(clinic.home()))) {
            return new Plan(file, manifest, false, null, null, "");
        }
        try {
            Contents now = clinic.ledger().contents();
            Optional<Instant> last = clinic.ledger().lastEntry();
            return new Plan(file, manifest, true, now, last.orElse(null), "");
        } catch (RuntimeException e) {
            String code = StoreException.in(e).map(StoreException::code).orElseThrow(() -> e);
            if (code.equals(StoreException.LOCKED)) {
                throw e;
            }
            return new Plan(file, manifest, true, null, null, code);
        }
    }

    private Outcome replaced(Trial trial, Plan plan, Desk desk) {
        note(trial, plan, desk);
        trial.rest();
        Path aside = Places.aside(clinic);
        boolean texts = trial.reader().manifest().below(Part.TEMPLATES) > 0
                || !Places.below(clinic.home().resolve(Part.TEMPLATES)).isEmpty();
        clinic.close();
        Hold.whileHeld(Store.database(clinic.home()), () -> Swap.begin(clinic.home(), moves(trial, aside)));
        Swap.finish(clinic.home());
        if (book.backup().isEmpty()) {
            book.backedUp(new BackupBook.Line(
                    plan.file().toString(), plan.backup().made(), trial.reader().sha256()));
        }
        boolean kept = Files.isDirectory(aside);
        return new Outcome(
                plan,
                trial.reader().sha256(),
                kept ? aside : null,
                trial.freshKey().isPresent(),
                keyHere(clinic.keyFile()) ? null : clinic.keyFile(),
                texts);
    }

    /** The restored trail goes on with the restore: which backup it is, and where the trail ended that it replaces. */
    private static void note(Trial trial, Plan plan, Desk desk) {
        Contents before = plan.now();
        Map<String, String> details = new TreeMap<>(Map.of(
                "sha256", trial.reader().sha256(),
                "made", plan.backup().made().toString(),
                "head", plan.backup().contents().head(),
                "replacedHead", before == null ? "" : before.head(),
                "replacedEntries", before == null ? "" : Long.toString(before.trail())));
        details.values().removeIf(String::isEmpty);
        trial.store().trail().append("restore", null, desk.by(), details);
    }

    private List<Swap.Move> moves(Trial trial, Path aside) {
        List<Swap.Move> moves = new ArrayList<>();
        trial.freshKey().ifPresent(key -> moves.add(keyMove(key, aside)));
        for (String folder : List.of(Part.PROFILES, Part.TEMPLATES, "store")) {
            Path fresh = trial.folder().resolve(folder);
            Path place = clinic.home().resolve(folder);
            try {
                if (Files.exists(place)) {
                    OwnerOnly.folder(fresh);
                }
            } catch (java.io.IOException e) {
                throw new StoreException(StoreException.UNWRITABLE, "a folder cannot be made", e);
            }
            if (Files.exists(fresh)) {
                moves.add(new Swap.Move(fresh, place, aside.resolve(folder)));
            }
        }
        return moves;
    }

    private boolean keyHere(Path key) {
        return key.toAbsolutePath().equals(Store.keyFile(clinic.home()).toAbsolutePath());
    }

    /** A key file outside the home may lie on another disk: it is set aside beside itself. */
    private Swap.Move keyMove(Path key, Path aside) {
        Path place = clinic.keyFile().toAbsolutePath();
        if (keyHere(place)) {
            return new Swap.Move(key, place, aside.resolve("keys").resolve("crampkit.keys"));
        }
        String name = place.getFileName() + "." + aside.getFileName();
        Path fresh = place.resolveSibling(name + ".new");
        try {
            OwnerOnly.folderOf(fresh);
            Files.deleteIfExists(fresh);
            OwnerOnly.file(fresh);
            Files.write(fresh, Files.readAllBytes(key));
        } catch (java.io.IOException e) {
            throw new StoreException(StoreException.UNWRITABLE, "the key file cannot be written", e);
        }
        return new Swap.Move(fresh, place, place.resolveSibling(name + ".aside"));
    }

    /**
     * What was asked.
     *
     * @param file the backup
     * @param password of the key in it, where it is needed
     * @param agreed is asked before a store is replaced
     * @param desk who asks, and when
     */
    public record Request(Path file, Password password, Predicate<Plan> agreed, Desk desk) {}

    /**
     * What a restore will replace.
     *
     * @param file the backup
     * @param backup what it holds
     * @param replaces whether there is a store now
     * @param now what that one holds, null where there is none or it cannot be opened
     * @param last when something was last done in it, null where that is not known
     * @param fault why it cannot be opened, a message code; empty where it can
     */
    public record Plan(
            Path file,
            Manifest backup,
            boolean replaces,
            @Nullable Contents now,
            @Nullable Instant last,
            String fault) {}

    /**
     * What was restored.
     *
     * @param plan what was replaced
     * @param sha256 hash of the backup
     * @param aside where what was there is now, null where nothing was
     * @param key whether the key came out of the backup too
     * @param keyApart the key file that opens the store, null where it is the one in the home folder
     * @param texts whether template files were replaced, which a running program has read already
     */
    public record Outcome(
            Plan plan, String sha256, @Nullable Path aside, boolean key, @Nullable Path keyApart, boolean texts) {}
}
