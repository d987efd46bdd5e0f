package org.crampkit.summary;

/**
 * A rate or a share with its exact 95 % limits, unrounded.
 *
 * @param value the figure: a weekly rate, or a share from 0 to 1
 * @param low lower 95 % limit
 * @param high upper 95 % limit
 * @param events what was counted
 * @param recorded nights (or cramps) for which it is known
 * @param possible nights (or cramps) there could have been
 */
public record Rate(double value, double low, double high, int events, int recorded, int possible) {}
