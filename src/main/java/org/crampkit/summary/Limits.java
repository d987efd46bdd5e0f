package org.crampkit.summary;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.apache.commons.statistics.interval.BinomialConfidenceInterval;
import org.apache.commons.statistics.interval.Interval;
import org.jspecify.annotations.Nullable;

/** 95 % limits of small counts (clinical reference 1.4): exact Poisson, Wilson, and the exact ratio of two rates. */
public final class Limits {

    private static final double ALPHA = 0.05;
    private static final int NIGHTS_A_WEEK = 7;

    /** The limits of a count do not change; those of small counts are worked out once. */
    private static final AtomicReferenceArray<@Nullable Bounds> POISSON = new AtomicReferenceArray<>(512);

    private Limits() {}

    /**
     * Returns a weekly rate with exact Poisson limits: half the chi-square quantiles with 2k and 2k + 2 degrees of freedom.
     *
     * @param events what was counted
     * @param recorded nights for which it is known, 1 or more
     * @param possible nights there could have been
     */
    static Rate weekly(int events, int recorded, int possible) {
        double scale = (double) NIGHTS_A_WEEK / recorded;
        Bounds bounds = events < POISSON.length() ? poisson(events) : Bounds.of(events);
        return new Rate(events * scale, bounds.low() * scale, bounds.high() * scale, events, recorded, possible);
    }

    private static Bounds poisson(int events) {
        Bounds known = POISSON.get(events);
        if (known == null) {
            known = Bounds.of(events);
            POISSON.set(events, known);
        }
        return known;
    }

    /** Returns a share from 0 to 1 with Wilson limits; {@code recorded} is 1 or more. */
    public static Rate share(int events, int recorded, int possible) {
        Interval limits = BinomialConfidenceInterval.WILSON_SCORE.fromErrorRate(recorded, events, ALPHA);
        return new Rate(
                (double) events / recorded,
                Math.max(0, limits.getLowerBound()),
                Math.min(1, limits.getUpperBound()),
                events,
                recorded,
                possible);
    }

    /** Returns how two rates compare: given their sum, the later count is binomial (Clopper and Pearson 1934). */
    static Ratio ratio(Rate before, Rate after) {
        int sum = before.events() + after.events();
        if (sum == 0) {
            return new Ratio(null, null, null);
        }
        double exposure = (double) before.recorded() / after.recorded();
        Interval share = BinomialConfidenceInterval.CLOPPER_PEARSON.fromErrorRate(sum, after.events(), ALPHA);
        Double low = odds(share.getLowerBound(), exposure);
        Double high = odds(share.getUpperBound(), exposure);
        return new Ratio(before.events() == 0 ? null : after.value() / before.value(), low, high);
    }

    private static @Nullable Double odds(double share, double exposure) {
        return share >= 1 ? null : share / (1 - share) * exposure;
    }

    private static double chiSquare(double probability, double degrees) {
        return ChiSquaredDistribution.of(degrees).inverseCumulativeProbability(probability);
    }

    /** Exact Poisson limits of a count. */
    private record Bounds(double low, double high) {

        static Bounds of(int events) {
            double low = events == 0 ? 0 : chiSquare(ALPHA / 2, 2.0 * events) / 2;
            return new Bounds(low, chiSquare(1 - ALPHA / 2, 2.0 * events + 2) / 2);
        }
    }

    /**
     * A rate ratio, later divided by earlier.
     *
     * @param value null where the earlier count is 0
     * @param low lower limit, null where there was no event at all
     * @param high upper limit, null where it is boundless
     */
    record Ratio(@Nullable Double value, @Nullable Double low, @Nullable Double high) {}
}
