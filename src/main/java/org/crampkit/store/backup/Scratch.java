package org.crampkit.store.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.crampkit.store.StoreException;
import org.crampkit.store.sealing.OwnerOnly;

/** A folder in the home, for its owner alone, that is wiped when it is closed; one that a crash left is wiped a day later. */
public final class Scratch implements AutoCloseable {

    private static final String PREFIX = ".scratch-";
    private static final Duration LEFT = Duration.ofDays(1);

    private final Path home;
    private final Path folder;

    private Scratch(Path home, Path folder) {
        this.home = home;
        this.folder = folder;
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
            return new Scratch(home, Files.createTempDirectory(home.toAbsolutePath(), PREFIX));
        } catch (IOException e) {
            throw new StoreException(StoreException.UNWRITABLE, "no folder can be made in the home folder", e);
        }
    }

    private static void sweep(Path home, FileTime before) throws IOException {
        if (Swap.underWay(home)) {
            return;
        }
        try (Stream<Path> entries = Files.list(home)) {
            for (Path entry : entries.filter(
                            path -> path.getFileName().toString().startsWith(PREFIX))
                    .toList()) {
                if (Files.getLastModifiedTime(entry).compareTo(before) < 0) {
                    wipe(entry);
                }
            }
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
        } catch (IOException e) {
            // what cannot be wiped now is tried again by the next one
            return;
        }
    }

    /** Wipes it, unless a restore that could not be finished still needs what lies in it. */
    @Override
    public void close() {
        if (!Swap.underWay(home)) {
            wipe(folder);
        }
    }
}
