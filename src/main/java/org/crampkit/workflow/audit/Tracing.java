package org.crampkit.workflow.audit;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.crampkit.audit.count.FigureId;
import org.crampkit.audit.count.Share;
import org.crampkit.audit.trace.Found;
import org.crampkit.audit.trace.Tracer;
import org.crampkit.diary.Diary;
import org.crampkit.diary.Period;

/**
 * What of a count is traced to its rows.
 *
 * @param wanted which figures
 * @param taker is given what was found, patient by patient
 */
record Tracing(Predicate<FigureId> wanted, Consumer<Found> taker) {

    /** Traces nothing. */
    static final Tracing NONE = new Tracing(figure -> false, found -> {});

    void take(Diary diary, Share share, Period period) {
        if (!share.traces().isEmpty()) {
            Tracer.of(diary.patient().text(), share, diary.nightsIn(period)).forEach(taker);
        }
    }

    /** Takes the share of a row that names nobody. */
    void take(Share share) {
        Tracer.of("", share, List.of()).forEach(taker);
    }
}
