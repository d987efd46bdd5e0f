package org.crampkit.workflow.keeping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.crampkit.workflow.PasswordFile;
import org.crampkit.workflow.RefusedException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A backup takes the place of nothing but a backup; its password opens it again wherever it is typed. */
class BackupPlacesTests {

    @TempDir
    Path folder;

    private KeptClinic kept;

    @BeforeEach
    void fill() {
        kept = new KeptClinic(folder.resolve("home"), folder.resolve("apart/own.keys")).filled();
    }

    @AfterEach
    void close() {
        kept.close();
    }

    private void refuses(String code, Path file) {
        assertThatThrownBy(() -> kept.backup(file, MakeBackup.Existing.REPLACE, null))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        e -> assertThat(e.refusal().code()).isEqualTo(code));
    }

    @Test
    void theKeyFileOutsideTheHomeIsNeverReplaced() throws IOException {
        byte[] key = Files.readAllBytes(folder.resolve("apart/own.keys"));
        refuses("CK-615", folder.resolve("apart/own.keys"));
        Files.createSymbolicLink(folder.resolve("link"), folder.resolve("apart/own.keys"));
        refuses("CK-615", folder.resolve("link"));
        assertThat(Files.readAllBytes(folder.resolve("apart/own.keys"))).isEqualTo(key);
        assertThat(kept.backup(folder.resolve("apart/a.zip")).file()).exists();
    }

    @Test
    void whatIsNoBackupIsNeverReplaced() throws IOException {
        Path diary = Files.writeString(folder.resolve("diary.csv"), "date,cramp\n");
        refuses("CK-614", diary);
        assertThat(diary).hasContent("date,cramp\n");
        Path empty = Files.createFile(folder.resolve("empty.zip"));
        assertThat(kept.backup(empty, MakeBackup.Existing.REPLACE, null).file()).isNotEmptyFile();
        Path cut = Files.write(folder.resolve("cut.zip"), java.util.Arrays.copyOf(Files.readAllBytes(empty), 100));
        assertThat(kept.backup(cut, MakeBackup.Existing.REPLACE, null).bytes()).isGreaterThan(100);
    }

    @Test
    void namesThatDifferInCaseAloneComeBackBoth() throws IOException {
        kept.file("templates/brand/Note.txt", "another");
        kept.backup(folder.resolve("a.zip"));
        kept.file("templates/brand/note.txt", "changed");
        kept.file("templates/brand/Note.txt", "changed");
        kept.restore(folder.resolve("a.zip"));
        assertThat(kept.home.resolve("templates/brand/Note.txt")).hasContent("another");
        assertThat(kept.home.resolve("templates/brand/note.txt")).hasContent("our own");
    }

    @Test
    void aRestoreSaysWhichKeyFileOpensTheStoreWhereItIsNotInTheHome() throws IOException {
        Path file = kept.backup(folder.resolve("a.zip")).file();
        assertThat(kept.restore(file).keyApart()).isEqualTo(folder.resolve("apart/own.keys"));
        Path copy = folder.resolve("other/keys/crampkit.keys");
        Files.createDirectories(copy.getParent());
        Files.copy(folder.resolve("apart/own.keys"), copy);
        try (KeptClinic other = new KeptClinic(folder.resolve("other"))) {
            assertThat(other.restore(file).keyApart()).isNull();
        }
    }

    @Test
    void aFileThatCannotBeReadIsNamed() throws IOException {
        Path mapping = kept.home.resolve("profiles/Ward ä.yaml");
        Files.setPosixFilePermissions(mapping, java.util.Set.of());
        org.junit.jupiter.api.Assumptions.assumeFalse(Files.isReadable(mapping), "root reads everything");
        refuses("CK-902", folder.resolve("a.zip"));
        assertThat(folder.resolve("a.zip")).doesNotExist();
    }

    @Test
    void aPasswordOpensAgainAsItIsTypedElsewhere() throws IOException {
        Path file = Files.writeString(folder.resolve("password"), "\uFEFFM\u00fcllers four words\r\n");
        assertThat(PasswordFile.read(file)).isEqualTo("M\u00fcllers four words");
        kept.backup(folder.resolve("a.zip"), MakeBackup.Existing.KEEP, PasswordFile.read(file));
        try (KeptClinic other = new KeptClinic(folder.resolve("other"))) {
            other.restore(folder.resolve("a.zip"), KeptClinic.typed("Mu\u0308llers four words"), plan -> true);
            assertThat(other.records(1)).isEqualTo(kept.records(1));
        }
    }

    @Test
    void aPasswordWhoseLettersTheTerminalLostIsRefused() {
        Password lost = new Password(null, () -> Optional.of("M\uFFFD\uFFFDllers four words".toCharArray()));
        assertThatThrownBy(lost::chosen).isInstanceOfSatisfying(RefusedException.class, e -> assertThat(
                        e.refusal().code())
                .isEqualTo("CK-613"));
    }
}
