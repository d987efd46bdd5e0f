package org.crampkit.workflow.ahead;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Reads on a thread of its own, a little ahead of what is done with it, so that reading and counting keep two cores busy.
 * What is read is taken in the order it was read in, by the calling thread alone: the result is the same on any machine.
 */
public final class ReadAhead<T> {

    private static final int PIECES_AHEAD = 8;
    private static final int PIECE = 32;

    private final BlockingQueue<List<T>> pieces = new ArrayBlockingQueue<>(PIECES_AHEAD);
    private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
    private final Predicate<T> heavy;
    private List<T> piece = new ArrayList<>(PIECE);

    private ReadAhead(Predicate<T> heavy) {
        this.heavy = heavy;
    }

    /**
     * Reads and takes until nothing is left; the failure of either side ends both and is thrown here.
     *
     * @param reading gives what it reads, one after the other
     * @param taker is given the same
     */
    public static <T> void each(Consumer<Consumer<T>> reading, Consumer<T> taker) {
        each(reading, taker, read -> false);
    }

    /**
     * Reads and takes until nothing is left, with few heavy things ahead, so that memory is bounded.
     *
     * @param reading gives what it reads, one after the other
     * @param taker is given the same
     * @param heavy whether a thing needs much memory
     */
    static <T> void each(Consumer<Consumer<T>> reading, Consumer<T> taker, Predicate<T> heavy) {
        ReadAhead<T> ahead = new ReadAhead<>(heavy);
        Thread reader = new Thread(() -> ahead.read(reading), "read-ahead");
        reader.setDaemon(true);
        reader.start();
        try {
            ahead.take(taker);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the reading was interrupted", e);
        } finally {
            end(reader);
        }
        Throwable failed = ahead.failure.get();
        if (failed instanceof Error error) {
            throw error;
        }
        if (failed instanceof RuntimeException exception) {
            throw exception;
        }
    }

    private void read(Consumer<Consumer<T>> reading) {
        try {
            reading.accept(this::give);
            if (!piece.isEmpty()) {
                hand(piece);
            }
        } catch (RuntimeException | Error e) {
            failure.set(e);
        }
        try {
            pieces.put(List.of());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // nobody takes any more
        }
    }

    private void give(T read) {
        piece.add(read);
        if (piece.size() == PIECE || heavy.test(read)) {
            hand(piece);
            piece = new ArrayList<>(PIECE);
        }
    }

    /** Waits until there is room; where nobody takes any more, the reader is interrupted and reads no further. */
    private void hand(List<T> full) {
        try {
            pieces.put(full);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("nobody takes what is read", e);
        }
    }

    /** An empty piece is the last. */
    private void take(Consumer<T> taker) throws InterruptedException {
        for (List<T> next = pieces.take(); !next.isEmpty(); next = pieces.take()) {
            next.forEach(taker);
        }
    }

    /** Ends the reader, which has ended already unless the taker failed; the store is never left to two threads. */
    private static void end(Thread reader) {
        reader.interrupt();
        boolean interrupted = false;
        while (reader.isAlive()) {
            try {
                reader.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
