package org.crampkit.audit.count;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** True counts of all figures, summed patient by patient; figures that may be zero are named beforehand. */
public final class Counts {

    private final SortedMap<FigureId, Tally> tallies = new TreeMap<>();
    private final SortedMap<FigureId, FigureId> same = new TreeMap<>();
    private final List<Double> rates = new ArrayList<>();
    private final Waits waits = new Waits();

    /** Names figures that are told even where nothing was counted. */
    public void expect(Group group, List<String> keys) {
        keys.forEach(key -> tallies.putIfAbsent(new FigureId(group, key), Tally.NONE));
    }

    /** Notes that two figures count the same, as every reader knows. */
    public void same(FigureId figure, FigureId other) {
        same.put(figure, other);
    }

    /** Returns the figures that count the same as another one. */
    public Map<FigureId, FigureId> same() {
        return same;
    }

    /** Adds the share of one patient, or of one row that names nobody. */
    public void add(Share share) {
        share.each((figure, count) -> tallies.merge(figure, new Tally(count, 1), Tally::plus));
    }

    /** Notes, for every medicine, how many patients with a diary do not have it. */
    public void close() {
        Tally patients = of(FigureId.of(Group.PATIENTS));
        for (String medicine : keys(Group.MEDICINES)) {
            Tally with = of(new FigureId(Group.MEDICINES, medicine));
            int without = patients.people() - with.people();
            tallies.put(new FigureId(Group.WITHOUT_MEDICINE, medicine), new Tally(without, without));
        }
    }

    /** Adds one patient's cramps a week. */
    public void addRate(double crampsAWeek) {
        rates.add(crampsAWeek);
    }

    /** Returns all counts in the order of groups and keys. */
    public Map<FigureId, Tally> all() {
        return tallies;
    }

    /** Returns one count, {@link Tally#NONE} where nothing was counted. */
    public Tally of(FigureId figure) {
        return tallies.getOrDefault(figure, Tally.NONE);
    }

    /** Returns the keys of a group that are told, in order. */
    public List<String> keys(Group group) {
        return tallies.keySet().stream()
                .filter(figure -> figure.group() == group)
                .map(FigureId::key)
                .toList();
    }

    /** Returns how long flags waited for their first review. */
    public Waits waits() {
        return waits;
    }

    /** Returns the patients' cramps a week, where they could be said. */
    public List<Double> rates() {
        return List.copyOf(rates);
    }
}
