package org.crampkit.store.beside;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Works out on other threads what the calling thread gives, and hands the results back to it in the order given: the database,
 * which is the calling thread's alone, is read and written while rows are sealed or rules are checked beside it. The threads
 * last as long as the work, so that what a cipher keeps for its thread is made once.
 */
public final class Beside<T, R> implements Consumer<T>, AutoCloseable {

    /** After which a thread without work ends, also where nobody closed this. */
    private static final int IDLE_SECONDS = 2;

    private final Function<T, R> work;
    private final Consumer<R> taker;
    private final int mostOpen;
    private final ExecutorService others;
    private final Deque<Future<R>> open = new ArrayDeque<>();

    /**
     * Begins with nothing to do.
     *
     * @param work done on another thread
     * @param taker is given the results, on the calling thread
     * @param mostOpen results that are waited for at most, 1 or more, so that memory is bounded
     */
    public Beside(Function<T, R> work, Consumer<R> taker, int mostOpen) {
        this.work = work;
        this.taker = taker;
        this.mostOpen = mostOpen;
        int spare = Math.max(1, Math.min(mostOpen, Runtime.getRuntime().availableProcessors() - 1));
        ThreadPoolExecutor threads = new ThreadPoolExecutor(
                spare, spare, IDLE_SECONDS, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), Beside::thread);
        threads.allowCoreThreadTimeOut(true);
        others = threads;
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "beside");
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public void accept(T given) {
        while (open.size() >= mostOpen) {
            taker.accept(result(open.remove()));
        }
        open.add(others.submit(() -> work.apply(given)));
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
        others.shutdownNow();
        open.clear();
    }

    private static <R> R result(Future<R> future) {
        try {
            return future.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException own) {
                throw own;
            }
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException("the work ended without a result", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw (CancellationException)
                    new CancellationException("nobody waits for the result any more").initCause(e);
        }
    }
}
