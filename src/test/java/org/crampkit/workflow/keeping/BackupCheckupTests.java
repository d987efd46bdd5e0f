package org.crampkit.workflow.keeping;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.crampkit.store.Store;
import org.crampkit.workflow.checkup.Checkup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a checkup says of backups. */
class BackupCheckupTests {

    @TempDir
    Path folder;

    private static List<String> found(KeptClinic kept) {
        return new Checkup(kept.clinic)
                .check(KeptClinic.DESK).findings().stream()
                        .filter(finding -> finding.code().startsWith("CK-95"))
                        .map(finding -> finding.code() + " " + finding.place())
                        .toList();
    }

    @Test
    void aStoreWithoutABackupIsToldAndWhereItsKeysAre() {
        Path key = folder.resolve("safe/the.keys");
        try (KeptClinic kept = new KeptClinic(folder.resolve("home"), key).filled()) {
            assertThat(found(kept)).containsExactly("CK-950 " + kept.home, "CK-954 " + key);
            assertThat(Store.keyFile(kept.home)).doesNotExist();
        }
    }

    @Test
    void ageDrillPlaceAndEarlierStoresAreTold() throws java.io.IOException {
        try (KeptClinic kept = new KeptClinic(folder.resolve("home")).filled()) {
            Path file = kept.backup(folder.resolve("a.zip")).file();
            assertThat(found(kept)).containsExactly("CK-952 drill", "CK-954 " + Store.keyFile(kept.home));
            kept.drill(null);
            kept.restore(file);
            assertThat(found(kept))
                    .containsExactly("CK-954 " + Store.keyFile(kept.home), "CK-955 " + kept.home.resolve("aside"));
            kept.book.backedUp(new BackupBook.Line(file.toString(), KeptClinic.NOW.minus(Duration.ofDays(9)), "00"));
            kept.book.drilled(new BackupBook.Line(file.toString(), KeptClinic.NOW.minus(Duration.ofDays(40)), "00"));
            Files.delete(file);
            assertThat(found(kept)).startsWith("CK-951 " + file, "CK-953 " + file, "CK-952 " + file);
        }
    }
}
