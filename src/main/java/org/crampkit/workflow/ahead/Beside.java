package org.crampkit.workflow.ahead;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Works out on other threads what the calling thread gives, and hands the results back to it in the order given: the database,
 * which is the calling thread's alone, is read and written while rules are checked beside it.
 */
public final class Beside<T, R> implements Consumer<T>, AutoCloseable {

    /** Results that are waited for at most, so that memory is bounded. */
    private static final int MOST_OPEN = 4;

    private final Function<T, R> work;
    private final Consumer<R> taker;
    private final Deque<CompletableFuture<R>> open = new ArrayDeque<>();

    /**
     * Begins with nothing to do.
     *
     * @param work done on another thread
     * @param taker is given the results, on the calling thread
     */
    public Beside(Function<T, R> work, Consumer<R> taker) {
        this.work = work;
        this.taker = taker;
    }

    @Override
    public void accept(T given) {
        open.add(CompletableFuture.supplyAsync(() -> work.apply(given)));
        while (open.size() > MOST_OPEN) {
            taker.accept(result(open.remove()));
        }
    }

    /** Hands back the results that are still open. */
    public void finish() {
        while (!open.isEmpty()) {
            taker.accept(result(open.remove()));
        }
    }

    /** Leaves what is still open. */
    @Override
    public void close() {
        open.forEach(result -> result.cancel(false));
        open.clear();
    }

    private static <R> R result(CompletableFuture<R> future) {
        try {
            return future.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException own) {
                throw own;
            }
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw e;
        }
    }
}
