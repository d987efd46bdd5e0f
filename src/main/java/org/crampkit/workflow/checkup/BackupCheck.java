package org.crampkit.workflow.checkup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.crampkit.store.Store;
import org.crampkit.store.StoreException;
import org.crampkit.workflow.Clinic;
import org.crampkit.workflow.keeping.BackupBook;

/** Where the keys are, how old the newest backup is, whether it was proved to restore, and what restores set aside. */
final class BackupCheck {

    /** A newest backup older than this is told (clinic rule). */
    private static final long BACKUP_DAYS = 7;
    /** A newest passed drill older than this is told (clinic rule). */
    private static final long DRILL_DAYS = 31;

    private BackupCheck() {}

    static void check(Clinic clinic, Findings found) {
        if (!Store.isIn(clinic.home())) {
            return;
        }
        Instant now = clinic.clock().instant();
        BackupBook book = new BackupBook(clinic);
        Optional<BackupBook.Line> backup = book.backup();
        if (backup.isPresent()) {
            backup(backup.get(), now, found);
            drill(book.drill(), now, found);
        } else if (worthOne(clinic)) {
            found.add("CK-950", clinic.home().toString());
        }
        found.add("CK-954", clinic.keyFile().toString());
        aside(clinic.home().resolve("aside"), found);
    }

    private static void backup(BackupBook.Line backup, Instant now, Findings found) {
        long days = Duration.between(backup.at(), now).toDays();
        if (days > BACKUP_DAYS) {
            found.add("CK-951", backup.file(), "days", days);
        }
        if (!Files.exists(Path.of(backup.file()))) {
            found.add("CK-953", backup.file());
        }
    }

    private static void drill(Optional<BackupBook.Line> drill, Instant now, Findings found) {
        boolean late =
                drill.isEmpty() || Duration.between(drill.get().at(), now).toDays() > DRILL_DAYS;
        if (late) {
            found.add("CK-952", drill.map(BackupBook.Line::file).orElse("drill"), "most", DRILL_DAYS);
        }
    }

    /** A store without patients needs none; one that cannot be opened would have needed one. */
    private static boolean worthOne(Clinic clinic) {
        try {
            return clinic.ledger().patientCount() > 0;
        } catch (RuntimeException e) {
            if (StoreException.in(e).isEmpty()) {
                throw e;
            }
            return true;
        }
    }

    private static void aside(Path folder, Findings found) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> earlier = Files.list(folder)) {
            long stores = earlier.count();
            if (stores > 0) {
                found.add("CK-955", folder.toString(), "stores", stores);
            }
        } catch (IOException e) {
            found.add("CK-605", folder.toString());
        }
    }
}
