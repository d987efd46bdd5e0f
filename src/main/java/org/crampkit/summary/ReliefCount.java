package org.crampkit.summary;

/**
 * How often a relief was tried and how often it helped.
 *
 * @param tried cramps on which it was tried
 * @param helped of these, cramps it eased some or completely (effect 2 or 3)
 */
public record ReliefCount(int tried, int helped) {

    ReliefCount plus(ReliefCount other) {
        return new ReliefCount(tried + other.tried, helped + other.helped);
    }
}
