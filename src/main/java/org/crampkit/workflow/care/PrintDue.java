package org.crampkit.workflow.care;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.crampkit.diary.patient.PatientKey;
import org.crampkit.diary.patient.Person;
import org.crampkit.handout.HandoutFacts;
import org.crampkit.workflow.Clinic;
import org.crampkit.workflow.Desk;
import org.crampkit.workflow.Refusal;
import org.crampkit.workflow.RefusedException;
import org.crampkit.workflow.record.AdviceChoice;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Makes the handouts of every patient with diary nights that came in since the last one. Facts are read and results recorded in
 * turn, one transaction a patient; pages are made side by side.
 */
@Component
public final class PrintDue {

    /** Handouts begun and not yet recorded, for each worker: they are held in memory. */
    private static final int AHEAD = 3;

    private final Clinic clinic;
    private final PrintHandout handouts;

    /** Prints for one clinic. */
    public PrintDue(Clinic clinic, PrintHandout handouts) {
        this.clinic = clinic;
        this.handouts = handouts;
    }

    /**
     * Makes them, in the order of the keys. Each is what it would be on its own.
     *
     * @param each takes every handout as it is recorded
     * @throws RefusedException where there is no such language or size, or a file cannot be read or written; what was recorded
     *     until then stays
     */
    public void print(Request request, Consumer<PrintHandout.Outcome> each) {
        folder(request);
        List<PatientKey> due = clinic.ledger().records().due();
        int workers = Math.max(1, Runtime.getRuntime().availableProcessors());
        ExecutorService pool = Executors.newFixedThreadPool(workers);
        try {
            Deque<Begun> begun = new ArrayDeque<>();
            for (PatientKey key : due) {
                if (begun.size() >= workers * AHEAD) {
                    each.accept(settled(begun.removeFirst()));
                }
                begun.addLast(begin(key, request, pool));
            }
            while (!begun.isEmpty()) {
                each.accept(settled(begun.removeFirst()));
            }
        } finally {
            pool.shutdownNow();
        }
    }

    private Begun begin(PatientKey key, Request request, ExecutorService pool) {
        PrintHandout.Request one = new PrintHandout.Request(
                new PrintHandout.Reader.Patient(key.text()),
                request.language(),
                request.fontSize(),
                request.output(),
                AdviceChoice.NONE,
                request.saving(),
                request.desk());
        Person person = handouts.person(one);
        HandoutFacts facts = handouts.facts(person, one);
        Callable<PrintHandout.Made> work = () -> handouts.make(facts, one);
        return new Begun(person, one, pool.submit(work));
    }

    private PrintHandout.Outcome settled(Begun begun) {
        try {
            return handouts.settle(begun.person, begun.made.get(), begun.request);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static void folder(Request request) {
        Path out = request.output().out();
        if (out == null) {
            return;
        }
        if (Files.exists(out) && !Files.isDirectory(out)) {
            throw new RefusedException(new Refusal.BadRequest("CK-903", "out-folder", Map.of("file", out.toString())));
        }
        try {
            if (request.saving() == PrintHandout.Saving.SAVE) {
                Files.createDirectories(out);
            }
        } catch (IOException e) {
            throw new RefusedException(
                    new Refusal.NotWritable("CK-905", "not-writable", Map.of("file", out.toString())));
        }
    }

    private record Begun(Person person, PrintHandout.Request request, Future<PrintHandout.Made> made) {}

    /**
     * What was asked.
     *
     * @param language language code, null for each patient's own
     * @param fontSize points, 12 to 28, null for each patient's own
     * @param output where to: a folder, or null for the home's {@code out} folder
     * @param saving written or not
     * @param desk who asks, and when
     */
    public record Request(
            @Nullable String language,
            @Nullable Integer fontSize,
            PrintHandout.Output output,
            PrintHandout.Saving saving,
            Desk desk) {}
}
