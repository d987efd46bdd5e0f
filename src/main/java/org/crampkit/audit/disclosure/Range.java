package org.crampkit.audit.disclosure;

/**
 * What a reader can know of a count.
 *
 * @param low the least it can be
 * @param high the most it can be
 */
public record Range(long low, long high) {

    /** No upper limit. */
    static final long ENDLESS = Long.MAX_VALUE / 4;

    Range and(long atLeast, long atMost) {
        return new Range(Math.max(low, atLeast), Math.min(high, atMost));
    }

    /** Returns whether it leaves open at least so many values. */
    boolean leaves(long values) {
        return high - low + 1 >= values;
    }
}
