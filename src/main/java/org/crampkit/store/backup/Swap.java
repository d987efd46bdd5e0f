package org.crampkit.store.backup;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.crampkit.store.StoreException;
import org.crampkit.store.sealing.OwnerOnly;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;

/**
 * Puts restored folders and files in the place of those that are there, which are set aside. What is to be done is written
 * down first; from then on it is finished by whoever comes next, so that a home is never left half old and half new.
 */
public final class Swap {

    private static final String PLAN = "restore-under-way.json";
    private static final JsonMapper JSON = JsonMapper.shared();

    private Swap() {}

    /**
     * One folder or file; all three places lie on one disk.
     *
     * @param fresh what is to come
     * @param place where it is to be
     * @param aside where that goes which is there now
     */
    public record Move(Path fresh, Path place, Path aside) {}

    /** Returns whether a swap was begun and is not finished. */
    public static boolean underWay(Path home) {
        return Files.exists(home.resolve(PLAN));
    }

    /** Returns whether a swap that is not finished has still to take something out of a folder; so it is where that cannot be told. */
    static boolean needs(Path home, Path folder) {
        Path plan = home.resolve(PLAN);
        if (!Files.exists(plan)) {
            return false;
        }
        try {
            for (Move move : moves(Files.readAllBytes(plan))) {
                for (Path step : move.fresh()) {
                    if (step.equals(folder.getFileName()) && Files.exists(move.fresh())) {
                        return true;
                    }
                }
            }
            return false;
        } catch (IOException | JacksonException e) {
            return underWay(home);
        }
    }

    /**
     * Writes down what is to be done. Nothing is moved yet; a crash from here on is finished by {@link #finish}.
     *
     * @throws StoreException CK-605 where it cannot be written
     */
    public static void begin(Path home, List<Move> moves) {
        ArrayNode list = JSON.createArrayNode();
        for (Move move : moves) {
            ArrayNode one = list.addArray();
            List.of(move.fresh(), move.place(), move.aside())
                    .forEach(path -> one.add(path.toAbsolutePath().toString()));
        }
        try {
            Path draft = home.resolve(PLAN + ".new");
            Files.deleteIfExists(draft);
            OwnerOnly.file(draft);
            try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
                ByteBuffer bytes = ByteBuffer.wrap(list.toString().getBytes(StandardCharsets.UTF_8));
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
                channel.force(true);
            }
            Files.move(draft, home.resolve(PLAN), StandardCopyOption.ATOMIC_MOVE);
            flush(home);
        } catch (IOException e) {
            throw new StoreException(StoreException.UNWRITABLE, "the restore cannot be begun", e);
        }
    }

    /**
     * Finishes what was begun; of several who try, one does it and the others wait.
     *
     * @return whether there was something to finish
     * @throws StoreException CK-605 where it cannot be finished now; it is tried again by the next who comes
     */
    public static boolean finish(Path home) {
        Path plan = home.resolve(PLAN);
        if (!Files.exists(plan)) {
            return false;
        }
        try {
            try (FileChannel channel = FileChannel.open(plan, StandardOpenOption.READ, StandardOpenOption.WRITE);
                    FileLock lock = channel.lock()) {
                if (lock.isValid() && Files.exists(plan)) {
                    for (Move move : moves(Channels.newInputStream(channel).readAllBytes())) {
                        perform(move);
                    }
                    flush(home);
                }
            }
            Files.deleteIfExists(plan);
            return true;
        } catch (IOException | JacksonException e) {
            throw new StoreException(StoreException.UNWRITABLE, "a restore cannot be finished", e);
        }
    }

    private static List<Move> moves(byte[] plan) {
        List<Move> moves = new ArrayList<>();
        for (JsonNode one : JSON.readTree(plan)) {
            moves.add(new Move(path(one, 0), path(one, 1), path(one, 2)));
        }
        return moves;
    }

    private static Path path(JsonNode move, int at) {
        return Path.of(move.path(at).stringValue());
    }

    /** What was moved before is not there to be moved again: this may be done as often as one likes. */
    static void perform(Move move) throws IOException {
        if (!Files.exists(move.fresh())) {
            return;
        }
        if (Files.exists(move.place())) {
            OwnerOnly.folderOf(move.aside());
            Files.move(move.place(), move.aside(), StandardCopyOption.ATOMIC_MOVE);
        }
        OwnerOnly.folderOf(move.place());
        Files.move(move.fresh(), move.place(), StandardCopyOption.ATOMIC_MOVE);
    }

    /** Makes the names of a folder last; a system that cannot is left as it is. */
    private static void flush(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            return;
        }
    }
}
