package org.crampkit.summary;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a measured value spreads. A quartile lies at rank {@code 1 + p(n - 1)} of the ordered values, with linear
 * interpolation between neighbours (the definition of Hyndman and Fan 1996, type 7, which spreadsheets call inclusive).
 *
 * @param median median
 * @param q1 lower quartile
 * @param q3 upper quartile
 * @param min smallest
 * @param max largest
 * @param n how many values, 1 or more
 */
public record Spread(double median, double q1, double q3, double min, double max, int n) {

    /** Returns the spread of some values, null where there is none. */
    static @Nullable Spread of(List<Double> values) {
        if (values.isEmpty()) {
            return null;
        }
        double[] ordered = new double[values.size()];
        for (int i = 0; i < ordered.length; i++) {
            ordered[i] = values.get(i);
        }
        Arrays.sort(ordered);
        return new Spread(
                quantile(ordered, 0.5),
                quantile(ordered, 0.25),
                quantile(ordered, 0.75),
                ordered[0],
                ordered[ordered.length - 1],
                ordered.length);
    }

    private static double quantile(double[] ordered, double p) {
        double rank = p * (ordered.length - 1);
        int below = (int) Math.floor(rank);
        int above = (int) Math.ceil(rank);
        return ordered[below] + (rank - below) * (ordered[above] - ordered[below]);
    }
}
