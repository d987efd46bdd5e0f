package org.crampkit.workflow.keeping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.crampkit.diary.patient.PatientKey;
import org.crampkit.store.Store;
import org.crampkit.trail.TrailEntry;
import org.crampkit.workflow.RefusedException;
import org.crampkit.workflow.record.HoldSelfCare;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Backups of a real clinic: made, restored, drilled; what goes wrong is refused, and nothing is lost by it. */
class BackupTests {

    private static final String PASSWORD = "four plain words ü";

    @TempDir
    Path folder;

    private KeptClinic kept;

    @BeforeEach
    void fill() {
        kept = new KeptClinic(folder.resolve("home")).filled();
    }

    @AfterEach
    void close() {
        kept.close();
    }

    private Path out(String name) {
        return folder.resolve("stick").resolve(name);
    }

    /** Changes what a restore must bring back. */
    private void change() {
        kept.bring("samples/diaries/emergency-chest-pain.csv", "P-015");
        new HoldSelfCare(kept.clinic).hold("P-001", "while away", KeptClinic.DESK);
        kept.file("profiles/Ward ä.yaml", "changed");
        kept.file("profiles/new.yaml", "new");
        kept.file("templates/brand/note.txt", "changed");
    }

    private static void refuses(String code, org.assertj.core.api.ThrowableAssert.ThrowingCallable work) {
        assertThatThrownBy(work).isInstanceOfSatisfying(RefusedException.class, e -> assertThat(
                        e.refusal().code())
                .isEqualTo(code));
    }

    @Test
    void whatWasChangedSinceIsAsItWasAfterARestore() throws IOException {
        String before = kept.records(0);
        MakeBackup.Outcome made = kept.backup(out("monday.zip"));
        assertThat(made.manifest().contents().patients()).isPositive();
        assertThat(made.manifest().contents().nights()).isEqualTo(27);
        change();
        String changed = kept.records(0);
        RestoreBackup.Outcome done = kept.restore(out("monday.zip"));
        assertThat(kept.records(1)).isEqualTo(before);
        assertThat(kept.clinic.ledger().trail().verify().whole()).isTrue();
        assertThat(kept.home.resolve("profiles/Ward ä.yaml")).content().startsWith("name");
        assertThat(kept.home.resolve("profiles/new.yaml")).doesNotExist();
        assertThat(kept.home.resolve("templates/brand/note.txt")).hasContent("our own");
        Path aside = java.util.Objects.requireNonNull(done.aside());
        assertThat(aside.resolve("profiles/new.yaml")).hasContent("new");
        try (KeptClinic earlier = new KeptClinic(aside, Store.keyFile(kept.home))) {
            assertThat(earlier.records(0)).isEqualTo(changed);
        }
    }

    @Test
    void theTrailTellsOfABackupAndOfARestoreWithTheHeads() {
        String head = kept.clinic.ledger().trail().head();
        MakeBackup.Outcome made = kept.backup(out("a.zip"));
        assertThat(made.manifest().contents().head()).isEqualTo(head);
        TrailEntry backup = newest();
        assertThat(backup.action()).isEqualTo("backup");
        assertThat(backup.by()).isEqualTo("nurse");
        assertThat(backup.details()).containsEntry("head", head).containsEntry("sha256", made.sha256());
        String replaced = kept.clinic.ledger().trail().head();
        kept.restore(out("a.zip"));
        assertThat(newest().action()).isEqualTo("restore");
        assertThat(newest().details()).containsEntry("head", head).containsEntry("replacedHead", replaced);
    }

    private TrailEntry newest() {
        List<TrailEntry> all = kept.clinic.ledger().trail().entries(null);
        return all.get(all.size() - 1);
    }

    @Test
    void theFileIsItsOwnersAndNamesNobody() throws IOException {
        Path file = kept.backup(out("a.zip")).file();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        try (ZipFile zip = new ZipFile(file.toFile())) {
            assertThat(zip.stream().map(entry -> entry.getName()))
                    .containsExactly(
                            "manifest.json",
                            "manifest.seal",
                            "store/crampkit.db",
                            "profiles/Ward ä.yaml",
                            "templates/brand/note.txt");
            String manifest = new String(
                    zip.getInputStream(zip.getEntry("manifest.json")).readAllBytes(),
                    java.nio.charset.StandardCharsets.UTF_8);
            assertThat(manifest)
                    .contains("\"trailHead\"", "\"program\" : \"9.9\"")
                    .doesNotContain("P-001", "P-015");
            String store = new String(
                    zip.getInputStream(zip.getEntry("store/crampkit.db")).readAllBytes(),
                    java.nio.charset.StandardCharsets.ISO_8859_1);
            kept.clinic.ledger().patients().all().forEach(person -> assertThat(store)
                    .doesNotContain(person.key().text()));
        }
    }

    @Test
    void nothingIsLeftBehindAndAFolderGetsANameOfTheTime() throws IOException {
        Files.createDirectories(out("x").getParent());
        assertThat(kept.backup(out("x").getParent()).file().getFileName())
                .hasToString("crampkit-backup-20261122-093000.zip");
        kept.drill(null);
        kept.restore(out("crampkit-backup-20261122-093000.zip"));
        try (Stream<Path> left = Files.list(kept.home)) {
            assertThat(left.map(path -> path.getFileName().toString()))
                    .containsExactlyInAnyOrder("store", "keys", "profiles", "templates", "aside", "backups.json");
        }
        try (Stream<Path> left = Files.list(out("x").getParent())) {
            assertThat(left).hasSize(1);
        }
    }

    @Test
    void anExistingFileStaysUnlessItIsToBeReplaced() throws IOException {
        kept.backup(out("a.zip"));
        byte[] first = Files.readAllBytes(out("a.zip"));
        change();
        refuses("CK-614", () -> kept.backup(out("a.zip")));
        assertThat(Files.readAllBytes(out("a.zip"))).isEqualTo(first);
        MakeBackup.Outcome second = kept.backup(out("a.zip"), MakeBackup.Existing.REPLACE, null);
        assertThat(second.manifest().contents().nights()).isGreaterThan(27);
        assertThat(kept.drill(out("a.zip")).passed()).isTrue();
    }

    @Test
    void aPlaceInsideTheStoreAndAnAbsentStoreAreRefused() throws IOException {
        refuses("CK-615", () -> kept.backup(kept.home.resolve("store/a.zip")));
        refuses("CK-615", () -> kept.backup(kept.home.resolve("keys")));
        refuses("CK-615", () -> kept.backup(kept.home.resolve("out/../templates/a.zip")));
        Files.createSymbolicLink(folder.resolve("link"), kept.home.resolve("profiles"));
        refuses("CK-615", () -> kept.backup(folder.resolve("link/a.zip")));
        try (KeptClinic none = new KeptClinic(folder.resolve("none"))) {
            refuses("CK-940", () -> none.backup(out("b.zip")));
            refuses("CK-619", () -> none.drill(null));
            assertThat(folder.resolve("none")).doesNotExist();
        }
        Files.writeString(folder.resolve("file"), "no folder");
        refuses("CK-905", () -> kept.backup(folder.resolve("file").resolve("a.zip")));
    }

    @Test
    void aHomeWithoutAStoreIsRestoredWithTheKeyFileOfTheStore() throws IOException {
        String before = kept.records(0);
        kept.backup(out("a.zip"));
        Path other = folder.resolve("other");
        try (KeptClinic fresh = new KeptClinic(other)) {
            refuses("CK-601", () -> fresh.restore(out("a.zip")));
            assertThat(other.resolve("store")).doesNotExist();
            Files.createDirectories(other.resolve("keys"));
            Files.copy(Store.keyFile(kept.home), Store.keyFile(other));
            RestoreBackup.Outcome done = fresh.restore(out("a.zip"), KeptClinic.nobody(), plan -> {
                throw new AssertionError("there is nothing to be replaced");
            });
            assertThat(done.aside()).isNull();
            assertThat(fresh.records(1)).isEqualTo(before);
            assertThat(fresh.book.backup()).isPresent();
        }
    }

    @Test
    void theKeyGoesInOnlyUnderAPasswordAndComesOutWithIt() throws IOException {
        String before = kept.records(0);
        refuses("CK-613", () -> kept.backup(out("a.zip"), MakeBackup.Existing.KEEP, "short"));
        MakeBackup.Outcome made = kept.backup(out("a.zip"), MakeBackup.Existing.KEEP, PASSWORD);
        assertThat(made.manifest().holdsKey()).isTrue();
        String secret = Files.readString(Store.keyFile(kept.home)).replaceAll("(?s).*\"value\":\"([^\"]{20}).*", "$1");
        assertThat(secret).hasSize(20);
        try (ZipFile zip = new ZipFile(out("a.zip").toFile())) {
            String locked = new String(
                    zip.getInputStream(zip.getEntry("keys/crampkit.keys.locked"))
                            .readAllBytes(),
                    java.nio.charset.StandardCharsets.UTF_8);
            assertThat(locked).contains("\"rounds\":600000").doesNotContain(secret);
        }
        try (KeptClinic fresh = new KeptClinic(folder.resolve("other"))) {
            refuses("CK-611", () -> fresh.restore(out("a.zip")));
            refuses("CK-612", () -> fresh.restore(out("a.zip"), KeptClinic.typed("four plain words"), plan -> true));
            assertThat(Store.keyFile(fresh.home)).doesNotExist();
            assertThat(fresh.restore(out("a.zip"), KeptClinic.typed(PASSWORD), plan -> true)
                            .key())
                    .isTrue();
            assertThat(fresh.records(1)).isEqualTo(before);
            assertThat(Files.readAllBytes(Store.keyFile(fresh.home)))
                    .isEqualTo(Files.readAllBytes(Store.keyFile(kept.home)));
        }
    }

    @Test
    void aKeyThatIsReplacedIsSetAsideWithItsStore() throws IOException {
        kept.backup(out("a.zip"), MakeBackup.Existing.KEEP, PASSWORD);
        Path moved = folder.resolve("safe/the.keys");
        for (Path key : List.of(Store.keyFile(folder.resolve("other")), moved)) {
            try (KeptClinic other = new KeptClinic(folder.resolve("other"), key)) {
                other.clinic.ledger();
                byte[] earlier = Files.readAllBytes(key);
                RestoreBackup.Outcome done = other.restore(out("a.zip"), KeptClinic.typed(PASSWORD), plan -> true);
                assertThat(other.clinic.ledger().patientCount()).isPositive();
                Path aside = java.util.Objects.requireNonNull(done.aside());
                Path keyAside = key.equals(moved)
                        ? moved.resolveSibling("the.keys." + aside.getFileName() + ".aside")
                        : aside.resolve("keys/crampkit.keys");
                assertThat(Files.readAllBytes(keyAside)).isEqualTo(earlier);
                try (Store old = Store.open(aside, keyAside, other.clinic.day(), other.clinic.clock())) {
                    assertThat(old.patientCount()).isZero();
                }
            }
            org.springframework.util.FileSystemUtils.deleteRecursively(folder.resolve("other"));
        }
    }

    @Test
    void aRestoreThatNobodyAgreesToChangesNothing() {
        kept.backup(out("a.zip"));
        change();
        String before = kept.records(0);
        String files = kept.files();
        refuses(
                "CK-617",
                () -> kept.restore(out("a.zip"), KeptClinic.nobody(), plan -> {
                    assertThat(java.util.Objects.requireNonNull(plan.now()).nights())
                            .isGreaterThan(plan.backup().contents().nights());
                    assertThat(plan.last()).isEqualTo(KeptClinic.NOW);
                    return false;
                }));
        assertThat(kept.records(0)).isEqualTo(before);
        assertThat(kept.files()).isEqualTo(files);
    }

    @Test
    void aStoreThatCannotBeOpenedIsReplacedAndKept() throws IOException {
        String before = kept.records(0);
        kept.backup(out("a.zip"));
        kept.close();
        byte[] junk = "no database any more".repeat(300).getBytes(java.nio.charset.StandardCharsets.UTF_8);
        Files.write(Store.database(kept.home), junk);
        RestoreBackup.Outcome done = kept.restore(out("a.zip"));
        assertThat(done.plan().fault()).isEqualTo("CK-602");
        assertThat(kept.records(1)).isEqualTo(before);
        assertThat(Files.readAllBytes(Store.database(java.util.Objects.requireNonNull(done.aside()))))
                .isEqualTo(junk);
    }

    @Test
    void aStoreThatAnotherHasOpenIsNotReplaced() throws IOException {
        kept.backup(out("a.zip"));
        String before = kept.records(0);
        try (KeptClinic another = new KeptClinic(kept.home)) {
            assertThat(another.clinic.ledger().patientCount()).isPositive();
            refuses("CK-603", () -> kept.restore(out("a.zip")));
        }
        assertThat(kept.records(0)).isEqualTo(before);
        assertThat(kept.home.resolve("aside")).doesNotExist();
        kept.restore(out("a.zip"));
    }

    @Test
    void aDrillOpensEverythingChangesNothingAndIsRemembered() throws IOException {
        MakeBackup.Outcome made = kept.backup(out("a.zip"));
        String before = kept.records(0);
        DrillBackup.Outcome drill = kept.drill(null);
        assertThat(drill.passed()).isTrue();
        assertThat(drill.opened()).isGreaterThan(made.manifest().contents().patients());
        assertThat(drill.anchored()).isTrue();
        assertThat(drill.recorded()).isTrue();
        assertThat(kept.records(1)).isEqualTo(before);
        assertThat(newest().action()).isEqualTo("drill");
        assertThat(kept.book.drill().orElseThrow().at()).isEqualTo(KeptClinic.NOW);
        Files.move(out("a.zip"), out("gone.zip"));
        refuses("CK-902", () -> kept.drill(null));
    }

    @Test
    void aFailedDrillSaysWhyAndIsNotRemembered() throws IOException {
        kept.backup(out("a.zip"));
        byte[] bytes = Files.readAllBytes(out("a.zip"));
        bytes[bytes.length / 2] ^= 4;
        Files.write(out("a.zip"), bytes);
        DrillBackup.Outcome drill = kept.drill(null);
        assertThat(drill.passed()).isFalse();
        assertThat(drill.code()).isEqualTo("CK-609");
        assertThat(kept.book.drill()).isEmpty();
        assertThat(newest().details()).containsEntry("result", "failed");
        try (KeptClinic stranger = new KeptClinic(folder.resolve("stranger"))) {
            stranger.clinic.ledger();
            kept.backup(out("b.zip"));
            assertThat(stranger.drill(out("b.zip")).code()).isEqualTo("CK-601");
        }
    }

    @Test
    void aCutTrailShowsAgainstTheBackupsHead() {
        kept.backup(out("a.zip"));
        kept.restore(out("a.zip"));
        kept.backup(out("b.zip"));
        kept.restore(out("a.zip"));
        assertThat(kept.drill(out("a.zip")).anchored()).isTrue();
        assertThat(kept.drill(out("b.zip")).anchored()).isFalse();
        assertThat(kept.drill(out("b.zip")).passed()).isTrue();
    }

    @Test
    void aStoreWithABrokenTrailGivesNoBackup() {
        org.springframework.jdbc.core.simple.JdbcClient sql = kept.sql();
        sql.sql("drop trigger trail_is_never_edited").update();
        sql.sql("update trail set made_by = 'x' where sequence = 2").update();
        kept.close();
        refuses("CK-803", () -> kept.backup(out("a.zip")));
        assertThat(out("a.zip")).doesNotExist();
        assertThat(kept.book.backup()).isEmpty();
    }

    /** A file that reads otherwise each time stands for a disk that does not keep what was written. */
    @Test
    void aBackupThatReadsBackOtherwiseIsNotKept() throws IOException {
        Path restless = Path.of("/proc/sys/kernel/random/uuid");
        org.junit.jupiter.api.Assumptions.assumeTrue(Files.isRegularFile(restless));
        Files.createSymbolicLink(kept.home.resolve("templates/restless.txt"), restless);
        refuses("CK-618", () -> kept.backup(out("a.zip")));
        assertThat(out("a.zip").getParent()).isEmptyDirectory();
        assertThat(newest().action()).isNotEqualTo("backup");
        assertThat(kept.book.backup()).isEmpty();
    }

    @Test
    void anEmptyStoreAndAPatientOfAnySpellingComeBack() {
        try (KeptClinic empty = new KeptClinic(folder.resolve("empty"))) {
            empty.clinic.ledger();
            empty.backup(out("e.zip"));
            empty.restore(out("e.zip"));
            assertThat(empty.clinic.ledger().patients().all()).isEmpty();
            assertThat(empty.drill(null).passed()).isTrue();
        }
        kept.backup(out("a.zip"));
        kept.restore(out("a.zip"));
        assertThat(kept.clinic.ledger().patients().find(new PatientKey("p 001")))
                .isPresent();
    }
}
