package org.crampkit.summary;

/**
 * How a measured value spreads.
 *
 * @param median median
 * @param q1 lower quartile
 * @param q3 upper quartile
 * @param min smallest
 * @param max largest
 * @param n how many values, 1 or more
 */
public record Spread(double median, double q1, double q3, double min, double max, int n) {}
