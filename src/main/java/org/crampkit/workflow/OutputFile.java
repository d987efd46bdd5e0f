package org.crampkit.workflow;

import java.io.IOException;
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

    /**
     * Chooses the place of one of several outputs of one name: where a file was asked for, each has that name with its own
     * ending.
     *
     * @param asked the file or folder that was asked for; the folder {@code out} of the home where it is empty
     * @param name the file name without ending, where no file was named
     * @param ending of this output, without the dot
     * @param outputs how many there are
     */
    public static OutputFile at(java.util.Optional<Path> asked, Path home, String name, String ending, int outputs) {
        if (outputs > 1 && asked.isPresent() && !Files.isDirectory(asked.get())) {
            String base = asked.get().toString().replaceFirst("\\.(pdf|txt|rtf|xlsx|csv)$", "");
            return new OutputFile(Path.of(base + "." + ending));
        }
        return at(asked, home, name + "." + ending);
    }

    /** Returns a patient key as a part of a file name: letters, digits, dot, dash and underscore stay. */
    public static String safe(String key) {
        return key.replaceAll("[^\\p{L}\\p{N}._-]", "_");
    }

    /** Returns the place beside this one, in the same folder, with an addition before the ending of its name. */
    public OutputFile beside(String addition) {
        String name = String.valueOf(place.getFileName());
        int dot = name.lastIndexOf('.');
        String base = dot > 0 ? name.substring(0, dot) : name;
        return new OutputFile(place.resolveSibling(base + addition + (dot > 0 ? name.substring(dot) : "")));
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
        try (Draft draft = draft(temporary -> Files.write(temporary, bytes))) {
            draft.settle();
        }
    }

    /**
     * Writes the file beside its place, for {@link Draft#settle} to move it there.
     *
     * @throws RefusedException where it cannot be written
     */
    public Draft draft(Filler filler) {
        Path target = place.toAbsolutePath();
        Path temporary = null;
        try {
            Path folder = target.getParent() == null ? target : target.getParent();
            Files.createDirectories(folder);
            temporary = Files.createTempFile(folder, ".crampkit-", ".part");
            filler.fill(temporary);
            return new Draft(this, temporary);
        } catch (IOException e) {
            discard(temporary);
            throw refused();
        } catch (RuntimeException e) {
            discard(temporary);
            throw e;
        }
    }

    private RefusedException refused() {
        return new RefusedException(
                new Refusal.NotWritable("CK-905", "not-writable", Map.of("file", place.toString())));
    }

    /** Fills a file that is there and empty. */
    @FunctionalInterface
    public interface Filler {
        /** Writes the content. */
        void fill(Path temporary) throws IOException;
    }

    /** A file that is written and not yet in its place; closing one that was not settled discards it. */
    public static final class Draft implements AutoCloseable {

        private final OutputFile file;
        private final Path temporary;

        private Draft(OutputFile file, Path temporary) {
            this.file = file;
            this.temporary = temporary;
        }

        /** Returns where it is now. */
        public Path temporary() {
            return temporary;
        }

        /** Returns where it will be. */
        public Path place() {
            return file.place;
        }

        /**
         * Flushes it to the disk and moves it to its place.
         *
         * @throws RefusedException where that cannot be done
         */
        public void settle() {
            try {
                try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.WRITE)) {
                    channel.force(true);
                }
                move(temporary, file.place.toAbsolutePath());
            } catch (IOException e) {
                throw file.refused();
            }
        }

        @Override
        public void close() {
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
