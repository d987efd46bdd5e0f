package org.crampkit.audit.trace;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.crampkit.audit.count.FigureId;

/** What stands behind the figures of a report, so many patients a figure at most, so that a large clinic fits in a workbook. */
public final class Traces {

    /** Patients told of one figure. */
    public static final int MOST = 100;

    private final Map<FigureId, List<Found>> found = new HashMap<>();
    private final Map<FigureId, Integer> left = new HashMap<>();

    /** Keeps one patient's part of a figure, or notes that it was left out. */
    public void add(Found part) {
        List<Found> kept = found.computeIfAbsent(part.figure(), figure -> new ArrayList<>());
        if (kept.size() < MOST) {
            kept.add(part);
        } else {
            left.merge(part.figure(), 1, Integer::sum);
        }
    }

    /** Returns whether nothing is told of any figure. */
    public boolean isEmpty() {
        return found.isEmpty();
    }

    /** Returns the patients behind a figure. */
    public List<Found> of(FigureId figure) {
        return List.copyOf(found.getOrDefault(figure, List.of()));
    }

    /** Returns how many patients behind a figure are left out. */
    public int left(FigureId figure) {
        return left.getOrDefault(figure, 0);
    }
}
