package org.crampkit.audit;

import java.util.List;

/** The middle of some values. */
final class Median {

    private Median() {}

    /** Returns the middle value, or the mean of the two in the middle; there must be one. */
    static double of(List<Double> values) {
        double[] ordered =
                values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        int middle = ordered.length / 2;
        return ordered.length % 2 == 1 ? ordered[middle] : (ordered[middle - 1] + ordered[middle]) / 2;
    }
}
