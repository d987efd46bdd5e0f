package org.crampkit.store.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a crash leaves of a backup or restore, an opened key perhaps, is wiped by the next start; what is in use stays. */
class ScratchTests {

    private static final Clock NOW = Clock.fixed(Instant.parse("2026-11-22T09:30:00Z"), ZoneOffset.UTC);

    @TempDir
    Path home;

    private Path left(String name) throws IOException {
        Path folder = Files.createDirectories(home.resolve(name).resolve("keys"));
        Files.writeString(folder.resolve("crampkit.keys"), "a key");
        return home.resolve(name);
    }

    @Test
    void aFolderThatNobodyHoldsIsWipedAtOnce() throws IOException {
        Path left = left(".scratch-1");
        Files.createFile(left.resolve(".held"));
        Scratch.sweep(home);
        assertThat(left).doesNotExist();
        Scratch.sweep(home.resolve("no home"));
        assertThat(home.resolve("no home")).doesNotExist();
    }

    @Test
    void whatIsInUseStays() throws IOException {
        try (Scratch mine = Scratch.in(home, 1, NOW)) {
            Scratch.sweep(home);
            assertThat(mine.folder().resolve(".held")).exists();
        }
        Path other = left(".scratch-2");
        try (FileChannel held =
                        FileChannel.open(other.resolve(".held"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = held.lock()) {
            assertThat(lock.isValid()).isTrue();
            Scratch.sweep(home);
            assertThat(other.resolve("keys/crampkit.keys")).exists();
        }
        Scratch.sweep(home);
        assertThat(other).doesNotExist();
    }

    @Test
    void oneWithoutALockIsWipedADayLater() throws IOException {
        Path fresh = left(".scratch-3");
        Files.setLastModifiedTime(fresh, FileTime.from(NOW.instant()));
        Path old = left(".scratch-4");
        Files.setLastModifiedTime(old, FileTime.from(NOW.instant().minus(Duration.ofDays(2))));
        Scratch.in(home, 1, NOW).close();
        assertThat(fresh).exists();
        assertThat(old).doesNotExist();
    }

    /** Two restores at once: the one that comes too late wipes its own folder, and leaves that of the other. */
    @Test
    void onlyAFolderThatASwapNeedsStaysWhenItIsClosed() throws IOException {
        Scratch first = Scratch.in(home, 1, NOW);
        Scratch second = Scratch.in(home, 1, NOW);
        Files.createDirectories(first.folder().resolve("store"));
        Swap.begin(
                home,
                List.of(new Swap.Move(first.folder().resolve("store"), home.resolve("store"), home.resolve("aside"))));
        second.close();
        first.close();
        assertThat(second.folder()).doesNotExist();
        assertThat(first.folder().resolve("store")).exists();
        assertThat(Swap.finish(home)).isTrue();
        assertThat(home.resolve("store")).exists();
        Scratch.sweep(home);
        assertThat(first.folder()).doesNotExist();
    }
}
