package org.crampkit.store.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.crampkit.store.StoreException;
import org.crampkit.store.sealing.OwnerOnly;

/**
 * A folder in the home, for its owner alone, that is wiped when it is closed. It is held by a lock that a crash lets go of, so
 * that what a crash left, the key of a backup perhaps, is wiped by the next start of the program.
 */
public final class Scratch implements AutoCloseable {

    private static final String PREFIX = ".scratch-";
    private static final String HELD = ".held";
    /** After which a folder that was never held is taken for left. */
    private static final Duration LEFT = Duration.ofDays(1);

    /** Names of this process's folders, which would let go of its own locks by looking at them. */
    private static final Set<Path> OWN = ConcurrentHashMap.newKeySet();

    private final Path home;
    private final Path folder;
    private final FileChannel held;

    private Scratch(Path home, Path folder, FileChannel held) {
        this.home = home;
        this.folder = folder;
        this.held = held;
    }

    /**
     * Makes one.
     *
     * @param bytes how much room it will need
     * @param clock real time
     * @throws StoreException CK-605 where the home cannot be written or has no room
     */
    public static Scratch in(Path home, long bytes, Clock clock) {
        try {
            OwnerOnly.folder(home);
            sweep(home, FileTime.from(clock.instant().minus(LEFT)));
            if (Files.getFileStore(home).getUsableSpace() < bytes) {
                throw new StoreException(StoreException.UNWRITABLE, "the disk has no room", null);
            }
            Path folder = Files.createTempDirectory(home.toAbsolutePath(), PREFIX);
            OWN.add(folder.getFileName());
            return new Scratch(home, folder, hold(folder));
        } catch (IOException e) {
            throw new StoreException(StoreException.UNWRITABLE, "no folder can be made in the home folder", e);
        }
    }

    /** Wipes what a crash left in a home; what cannot be wiped now is tried again by the next one. */
    public static void sweep(Path home) {
        try {
            sweep(home, FileTime.fromMillis(0));
        } catch (IOException e) {
            return;
        }
    }

    private static void sweep(Path home, FileTime before) throws IOException {
        if (Swap.underWay(home) || !Files.isDirectory(home)) {
            return;
        }
        try (Stream<Path> entries = Files.list(home.toAbsolutePath())) {
            for (Path entry : entries.filter(
                            path -> path.getFileName().toString().startsWith(PREFIX))
                    .toList()) {
                if (!OWN.contains(entry.getFileName()) && left(entry, before)) {
                    wipe(entry);
                }
            }
        }
    }

    /** The lock is there before its name is, so that nobody takes a new folder for one that was left. */
    private static FileChannel hold(Path folder) throws IOException {
        Path fresh = folder.resolve(HELD + ".new");
        FileChannel channel = FileChannel.open(fresh, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() == null) {
                throw new IOException("a new file is locked already");
            }
            Files.move(fresh, folder.resolve(HELD), StandardCopyOption.ATOMIC_MOVE);
            return channel;
        } catch (IOException e) {
            channel.close();
            throw e;
        }
    }

    /** Returns whether nobody holds a folder any more; one without a lock must be older than a time. */
    private static boolean left(Path folder, FileTime before) throws IOException {
        Path lock = folder.resolve(HELD);
        if (!Files.exists(lock)) {
            return Files.getLastModifiedTime(folder).compareTo(before) < 0;
        }
        try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.WRITE);
                FileLock free = channel.tryLock()) {
            return free != null;
        } catch (IOException | OverlappingFileLockException e) {
            return false;
        }
    }

    /** Returns the folder. */
    public Path folder() {
        return folder;
    }

    private static void wipe(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            List<Path> deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
            for (Path path : deepestFirst) {
                Files.deleteIfExists(path);
            }
        } catch (IOException | UncheckedIOException e) {
            // what cannot be wiped now is tried again by the next one
            return;
        }
    }

    /** Wipes it, unless a restore that could not be finished still needs what lies in it. */
    @Override
    public void close() {
        try {
            held.close();
        } catch (IOException e) {
            // the lock goes with the process
            return;
        } finally {
            if (!Swap.needs(home, folder)) {
                wipe(folder);
            }
            OWN.remove(folder.getFileName());
        }
    }
}
