package org.crampkit.workflow;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Map;

/** A file that is there whole or not at all: written beside its place, flushed to the disk, then moved. */
public final class OutputFile {

    private final Path place;

    /** Names the place. */
    public OutputFile(Path place) {
        this.place = place;
    }

    /**
     * Chooses the place of an output.
     *
     * @param asked the file or folder that was asked for; the folder {@code out} of the home where it is empty
     * @param name the file name where no file was named
     */
    public static OutputFile at(java.util.Optional<Path> asked, Path home, String name) {
        if (asked.isEmpty()) {
            return new OutputFile(home.resolve("out").resolve(name));
        }
        return new OutputFile(Files.isDirectory(asked.get()) ? asked.get().resolve(name) : asked.get());
    }

    /** Returns a patient key as a part of a file name: letters, digits, dot, dash and underscore stay. */
    public static String safe(String key) {
        return key.replaceAll("[^\\p{L}\\p{N}._-]", "_");
    }

    /** Returns the place. */
    public Path place() {
        return place;
    }

    /**
     * Writes the file.
     *
     * @throws RefusedException where it cannot be written
     */
    public void write(byte[] bytes) {
        Path target = place.toAbsolutePath();
        Path temporary = null;
        try {
            Path folder = target.getParent() == null ? target : target.getParent();
            Files.createDirectories(folder);
            temporary = Files.createTempFile(folder, ".crampkit-", ".part");
            try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.WRITE)) {
                ByteBuffer buffer = ByteBuffer.wrap(bytes);
                while (buffer.hasRemaining()) {
                    channel.write(buffer);
                }
                channel.force(true);
            }
            move(temporary, target);
        } catch (IOException e) {
            throw new RefusedException(
                    new Refusal.NotWritable("CK-905", "not-writable", Map.of("file", place.toString())));
        } finally {
            discard(temporary);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        if (Files.isDirectory(to)) {
            throw new IOException("a folder is in the way");
        }
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void discard(@org.jspecify.annotations.Nullable Path temporary) {
        if (temporary != null) {
            try {
                Files.deleteIfExists(temporary);
            } catch (IOException e) {
                // the part file stays; the next run of the same name does not read it
                return;
            }
        }
    }
}
