package org.crampkit.audit.cycle;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.crampkit.audit.cycle.RunChart.Signal;

/** The run chart rules of Perla, Provost and Murray (2011): shift of six, trend of five, number of runs, far-off point. */
final class RunRules {

    private static final int SHIFT = 6;
    private static final int TREND = 5;
    private static final int FEWEST_USEFUL = 10;
    private static final double FAR_OFF = 3;

    /** Fewest and most runs that are usual at random, by useful points from 10 on (Swed and Eisenhart 1943, 5 %). */
    private static final int[][] USUAL_RUNS = {
        {3, 9}, {3, 10}, {3, 11}, {4, 11}, {4, 12}, {5, 12}, {5, 13}, {5, 13}, {6, 14}, {6, 15}, {6, 16}, {7, 16},
        {7, 17}, {7, 17}, {8, 18}, {8, 18}, {9, 19}, {10, 19}, {10, 20}, {10, 20}, {11, 21}
    };

    private RunRules() {}

    static double median(double[] values) {
        double[] ordered = values.clone();
        Arrays.sort(ordered);
        int middle = ordered.length / 2;
        return ordered.length % 2 == 1 ? ordered[middle] : (ordered[middle - 1] + ordered[middle]) / 2;
    }

    static List<Signal> signals(double[] values, double median) {
        List<Signal> signals = new ArrayList<>();
        double[] useful = Arrays.stream(values)
                .filter(value -> Double.compare(value, median) != 0)
                .toArray();
        if (longestSide(useful, median) >= SHIFT) {
            signals.add(Signal.SHIFT);
        }
        if (longestTrend(values) >= TREND) {
            signals.add(Signal.TREND);
        }
        if (unusualRuns(useful, median)) {
            signals.add(Signal.RUNS);
        }
        if (farOff(values, median)) {
            signals.add(Signal.ASTRONOMICAL);
        }
        return signals;
    }

    /** Returns the longest row of points on one side; points on the line are skipped. */
    private static int longestSide(double[] useful, double median) {
        int longest = 0;
        int length = 0;
        for (int i = 0; i < useful.length; i++) {
            boolean goesOn = i > 0 && (useful[i] > median) == (useful[i - 1] > median);
            length = goesOn ? length + 1 : 1;
            longest = Math.max(longest, length);
        }
        return longest;
    }

    /** Returns the most points that all rise or all fall; equal neighbours count once. */
    private static int longestTrend(double[] values) {
        int longest = 1;
        int length = 1;
        int direction = 0;
        for (int i = 1; i < values.length; i++) {
            int step = Double.compare(values[i], values[i - 1]);
            if (step != 0) {
                length = step == direction ? length + 1 : 2;
                direction = step;
            }
            longest = Math.max(longest, length);
        }
        return longest;
    }

    private static boolean unusualRuns(double[] useful, double median) {
        int place = useful.length - FEWEST_USEFUL;
        if (place < 0 || place >= USUAL_RUNS.length) {
            return false;
        }
        int runs = 1;
        for (int i = 1; i < useful.length; i++) {
            runs += (useful[i] > median) == (useful[i - 1] > median) ? 0 : 1;
        }
        return runs < USUAL_RUNS[place][0] || runs > USUAL_RUNS[place][1];
    }

    /** A point is called far off where it is three times as far from the middle as the next farthest (clinic rule). */
    private static boolean farOff(double[] values, double median) {
        double[] away = Arrays.stream(values)
                .map(value -> Math.abs(value - median))
                .sorted()
                .toArray();
        double farthest = away[away.length - 1];
        return farthest > 0 && farthest > FAR_OFF * away[away.length - 2];
    }
}
