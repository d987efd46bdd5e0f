package org.crampkit.audit.count;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.crampkit.audit.count.PatientFacts.Raised;

/** How many days flags waited for their first review, by urgency. */
public final class Waits {

    /** The urgencies that are told, most urgent first; an emergency and a same-day flag count together. */
    public static final List<String> URGENCIES = List.of(FigureId.URGENT, "U", "R", "I");

    private final Map<String, List<Double>> days = new TreeMap<>();
    private final Map<String, Integer> people = new TreeMap<>();

    /** Adds one patient's. */
    public void add(List<Wait> waits) {
        waits.forEach(wait ->
                days.computeIfAbsent(wait.urgency, key -> new ArrayList<>()).add((double) wait.days));
        waits.stream().map(Wait::urgency).distinct().forEach(urgency -> people.merge(urgency, 1, Integer::sum));
    }

    /** Returns the days of an urgency, in no order. */
    public List<Double> days(String urgency) {
        return List.copyOf(days.getOrDefault(urgency, List.of()));
    }

    /** Returns how many patients are behind them. */
    public int people(String urgency) {
        return people.getOrDefault(urgency, 0);
    }

    /**
     * The wait of one flag.
     *
     * @param urgency one of {@link #URGENCIES}
     * @param days from the day it was raised to that of the first review; 0 for the same day
     */
    public record Wait(String urgency, long days) {

        static Wait of(Raised raised, java.time.LocalDate review) {
            String urgency = raised.tier().holdsSelfCare()
                    ? FigureId.URGENT
                    : raised.tier().name();
            return new Wait(urgency, review.toEpochDay() - raised.on().toEpochDay());
        }
    }
}
