package org.crampkit.audit.cycle;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A measure by month, with its middle line and what the rules say (clinical reference 6.2).
 *
 * @param points months with a value, oldest first
 * @param median the middle of the values, null without a point
 * @param lower lower natural process limit, null under twelve points
 * @param upper upper natural process limit, null under twelve points
 * @param signals rules that hit, in the order of the rules
 */
public record RunChart(
        List<Point> points,
        @Nullable Double median,
        @Nullable Double lower,
        @Nullable Double upper,
        List<Signal> signals) {

    /** The fewest points that the rules are applied to. */
    public static final int FEWEST_FOR_RULES = 10;

    /** The fewest points that carry limits. */
    public static final int FEWEST_FOR_LIMITS = 12;

    private static final double MEAN_MOVING_RANGE = 2.66;

    /** Copies the lists. */
    public RunChart {
        points = List.copyOf(points);
        signals = List.copyOf(signals);
    }

    /** Draws nothing; works out middle, limits and rules of some points. */
    public static RunChart of(List<Point> points) {
        if (points.isEmpty()) {
            return new RunChart(List.of(), null, null, null, List.of());
        }
        double[] values = points.stream().mapToDouble(Point::value).toArray();
        double median = RunRules.median(values);
        List<Signal> signals = values.length < FEWEST_FOR_RULES ? List.of() : RunRules.signals(values, median);
        if (values.length < FEWEST_FOR_LIMITS) {
            return new RunChart(points, median, null, null, signals);
        }
        double mean = 0;
        double range = 0;
        for (int i = 0; i < values.length; i++) {
            mean += values[i] / values.length;
            range += i == 0 ? 0 : Math.abs(values[i] - values[i - 1]) / (values.length - 1);
        }
        return new RunChart(
                points,
                median,
                Math.max(0, mean - MEAN_MOVING_RANGE * range),
                mean + MEAN_MOVING_RANGE * range,
                signals);
    }

    /**
     * One month.
     *
     * @param month the month, such as {@code 2026-09}; its number where no date may be told
     * @param value the value, from counts as they were shown
     */
    public record Point(String month, double value) {}

    /** The four rules of the run chart rule set named in the report. */
    public enum Signal {
        SHIFT,
        TREND,
        RUNS,
        ASTRONOMICAL
    }
}
