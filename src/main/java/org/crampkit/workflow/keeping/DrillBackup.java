package org.crampkit.workflow.keeping;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.crampkit.store.Store;
import org.crampkit.store.StoreException;
import org.crampkit.store.backup.BackupException;
import org.crampkit.store.backup.BackupReader;
import org.crampkit.store.backup.Manifest;
import org.crampkit.workflow.Clinic;
import org.crampkit.workflow.Desk;
import org.crampkit.workflow.Refusal;
import org.crampkit.workflow.RefusedException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Proves that a backup restores: into a scratch folder, with every sealed value opened, and wiped afterwards. */
@Component
public final class DrillBackup {

    private final Clinic clinic;
    private final BackupBook book;

    /** Works on one clinic. */
    public DrillBackup(Clinic clinic, BackupBook book) {
        this.clinic = clinic;
        this.book = book;
    }

    /**
     * Runs a drill; what fails is an outcome.
     *
     * @throws RefusedException where no backup is known, or its file is not there
     * @throws StoreException CK-605 where the home has no room for it
     */
    public Outcome drill(Request request) {
        Path file = file(request).toAbsolutePath().normalize();
        Instant at = clinic.clock().instant();
        Outcome outcome;
        try {
            outcome = proved(file, Trial.reader(file), request, at);
        } catch (BackupException e) {
            outcome = failed(file, null, e, at);
        }
        boolean recorded = record(outcome, request.desk());
        if (outcome.passed()) {
            book.drilled(new BackupBook.Line(file.toString(), at, outcome.sha256()));
        }
        return outcome.recorded(recorded);
    }

    private Path file(Request request) {
        Path asked = request.file();
        if (asked != null) {
            return asked;
        }
        BackupBook.Line known = book.backup()
                .orElseThrow(() -> new RefusedException(new Refusal.NotFound("CK-619", "no-backup-known", Map.of())));
        Path file = Path.of(known.file());
        if (!Files.exists(file)) {
            throw new RefusedException(new Refusal.BadInput("CK-902", "backup-gone", Map.of("file", known.file())));
        }
        return file;
    }

    private Outcome proved(Path file, BackupReader reader, Request request, Instant at) {
        try (Trial trial = Trial.of(clinic, reader, request.password())) {
            long opened = trial.store().openSealed();
            Manifest manifest = reader.manifest();
            return new Outcome(file, at, manifest, reader.sha256(), opened, anchored(manifest), "", "", false);
        } catch (BackupException e) {
            return failed(file, reader, e, at);
        } catch (StoreException e) {
            if (!e.code().equals(StoreException.DAMAGED)) {
                throw e;
            }
            BackupException damaged =
                    new BackupException(BackupException.Fault.DAMAGED, "a sealed value does not open", e);
            return failed(file, reader, damaged, at);
        }
    }

    private static Outcome failed(Path file, @Nullable BackupReader reader, BackupException e, Instant at) {
        Refusal refusal = Trial.refused(e, file).refusal();
        String sha256 = reader == null ? "" : reader.sha256();
        Manifest manifest = reader == null ? null : reader.manifest();
        return new Outcome(file, at, manifest, sha256, 0, null, refusal.code(), e.detail(), false);
    }

    /** Returns whether the store's trail holds the newest entry of the backup; null where there is no store to ask. */
    private @Nullable Boolean anchored(Manifest manifest) {
        if (!Store.isIn(clinic.home()) || manifest.contents().trail() == 0) {
            return null;
        }
        try {
            Optional<String> hash =
                    clinic.ledger().trailHash(manifest.contents().trail());
            return hash.isPresent() && hash.get().equals(manifest.contents().head());
        } catch (RuntimeException e) {
            if (StoreException.in(e).isEmpty()) {
                throw e;
            }
            return null;
        }
    }

    /** Notes the drill in the trail; a store that is not there or cannot be opened has no say in whether it was passed. */
    private boolean record(Outcome outcome, Desk desk) {
        if (!Store.isIn(clinic.home())) {
            return false;
        }
        Map<String, String> details = new TreeMap<>(Map.of(
                "result", outcome.passed() ? "passed" : "failed", "sha256", outcome.sha256(), "code", outcome.code()));
        details.values().removeIf(String::isEmpty);
        try {
            clinic.ledger().write(() -> clinic.ledger().trail().append("drill", null, desk.by(), details));
            return true;
        } catch (RuntimeException e) {
            if (StoreException.in(e).isEmpty()) {
                throw e;
            }
            return false;
        }
    }

    /**
     * What was asked.
     *
     * @param file the backup, null for the newest that is known
     * @param password of the key in it, where it is needed
     * @param desk who asks, and when
     */
    public record Request(@Nullable Path file, Password password, Desk desk) {}

    /**
     * How a drill went.
     *
     * @param file the backup
     * @param at when, in real time
     * @param manifest what the backup says of itself, null where that could not be read
     * @param sha256 hash of the backup, empty where it could not be read
     * @param opened how many sealed values were opened
     * @param anchored whether the store's trail holds the newest entry of the backup, null where that could not be asked
     * @param code message code of what failed, empty where nothing did
     * @param detail a few words on what failed, empty where the code says it all
     * @param recorded whether the trail notes it
     */
    public record Outcome(
            Path file,
            Instant at,
            @Nullable Manifest manifest,
            String sha256,
            long opened,
            @Nullable Boolean anchored,
            String code,
            String detail,
            boolean recorded) {

        /** Returns whether the backup restores. */
        public boolean passed() {
            return code.isEmpty();
        }

        Outcome recorded(boolean noted) {
            return new Outcome(file, at, manifest, sha256, opened, anchored, code, detail, noted);
        }
    }
}
