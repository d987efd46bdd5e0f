package org.crampkit.audit.count;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ObjIntConsumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** One patient's share of the figures, and where in the record the wanted ones come from. */
public final class Share {

    private final Map<FigureId, Running> counts = new HashMap<>();
    private final List<Traced> traces = new ArrayList<>();
    private final Predicate<FigureId> wanted;
    private Place place = Place.DIARY;

    /** Traces nothing. */
    public Share() {
        this(figure -> false);
    }

    /** Traces some figures. */
    public Share(Predicate<FigureId> wanted) {
        this.wanted = wanted;
    }

    /** Says where what is counted from now on comes from. */
    public Share at(Place where) {
        place = where;
        return this;
    }

    /** Counts one. */
    public void add(Group group, String key) {
        add(group, key, 1);
    }

    /** Counts so many; nothing is noted for 0. */
    public void add(Group group, String key, int count) {
        if (count > 0) {
            FigureId figure = new FigureId(group, key);
            running(figure).count += count;
            if (wanted.test(figure)) {
                traces.add(new Traced(figure, count, null, place));
            }
        }
    }

    /** Notes the patient's part of an average, which is no count. */
    public void told(Group average, String key, double value) {
        FigureId figure = new FigureId(average, key);
        if (wanted.test(figure)) {
            traces.add(new Traced(figure, 1, value, place));
        }
    }

    /** Counts so many in a group of one figure. */
    public void add(Group group, int count) {
        add(group, "", count);
    }

    /** Adds another share of the same patient, of other days. */
    public void add(Share other) {
        other.counts.forEach((figure, running) -> running(figure).count += running.count);
    }

    private Running running(FigureId figure) {
        Running running = counts.get(figure);
        if (running == null) {
            running = new Running();
            counts.put(figure, running);
        }
        return running;
    }

    /** Returns a number that is the same for the same share. */
    public long digest() {
        long digest = 7;
        for (Map.Entry<FigureId, Running> entry : new TreeMap<>(counts).entrySet()) {
            for (char letter : (entry.getKey().text() + "=" + entry.getValue().count).toCharArray()) {
                digest = 1_099_511_628_211L * (digest ^ letter);
            }
        }
        return digest;
    }

    /** Returns one count. */
    int of(FigureId figure) {
        Running running = counts.get(figure);
        return running == null ? 0 : running.count;
    }

    /** Gives the counts, none of which is 0, in no order. */
    void each(ObjIntConsumer<FigureId> taker) {
        counts.forEach((figure, running) -> taker.accept(figure, running.count));
    }

    /** Returns whether nothing was counted. */
    public boolean isEmpty() {
        return counts.isEmpty();
    }

    /** Returns where the wanted figures come from, in the order they were counted. */
    public List<Traced> traces() {
        return List.copyOf(traces);
    }

    /**
     * A part of a figure.
     *
     * @param figure the figure
     * @param count how many
     * @param value the patient's part of an average, null where the figure is a count
     * @param place where they come from
     */
    public record Traced(FigureId figure, int count, @Nullable Double value, Place place) {}

    /** A count that grows. */
    private static final class Running {
        private int count;
    }
}
