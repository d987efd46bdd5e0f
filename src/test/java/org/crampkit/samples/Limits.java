package org.crampkit.samples;

import java.util.function.DoubleUnaryOperator;

/** 95 % limits by bisection, independent of any statistics library. */
final class Limits {

    /** The 97.5th percentile of the standard normal distribution. */
    private static final double Z = 1.959963984540054;

    private Limits() {}

    /** Returns the mean at which so few events or fewer have a chance of 2.5 %. */
    static double poissonHigh(int events) {
        return root(mean -> poissonAtMost(events, mean) - 0.025, 0, 10.0 * events + 50);
    }

    /** Returns the mean at which so many events or more have a chance of 2.5 %. */
    static double poissonLow(int events) {
        return events == 0 ? 0 : root(mean -> poissonAtMost(events - 1, mean) - 0.975, 0, events + 1.0);
    }

    private static double poissonAtMost(int events, double mean) {
        double term = Math.exp(-mean);
        double sum = term;
        for (int i = 1; i <= events; i++) {
            term *= mean / i;
            sum += term;
        }
        return sum;
    }

    /** Returns the smaller share whose score interval just holds the one seen (Wilson 1927). */
    static double wilsonLow(int events, int of) {
        double seen = (double) events / of;
        return events == 0 ? 0 : root(p -> Z * Math.sqrt(p * (1 - p) / of) - (seen - p), 0, seen);
    }

    /** Returns the larger share whose score interval just holds the one seen. */
    static double wilsonHigh(int events, int of) {
        double seen = (double) events / of;
        return events == of ? 1 : root(p -> Z * Math.sqrt(p * (1 - p) / of) - (p - seen), seen, 1);
    }

    /** Bisects a function that changes its sign once between two points. */
    private static double root(DoubleUnaryOperator function, double from, double to) {
        double low = from;
        double high = to;
        boolean rising = function.applyAsDouble(from) < 0;
        for (int i = 0; i < 200; i++) {
            double middle = (low + high) / 2;
            if ((function.applyAsDouble(middle) < 0) == rising) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return (low + high) / 2;
    }
}
