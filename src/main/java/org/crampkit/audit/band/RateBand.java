package org.crampkit.audit.band;

/** Bands of cramps a week (clinic rule). */
public final class RateBand {

    /** Too few nights for a rate. */
    public static final String UNKNOWN = "unknown";

    private static final double ONE = 1;
    private static final double THREE = 3;
    private static final double SEVEN = 7;

    private RateBand() {}

    /** Returns the band of a rate; 3 a week is in the band that begins with 3. */
    public static String of(double crampsAWeek) {
        if (crampsAWeek == 0) {
            return "0";
        }
        if (crampsAWeek < ONE) {
            return "under-1";
        }
        if (crampsAWeek < THREE) {
            return "1-to-3";
        }
        return crampsAWeek < SEVEN ? "3-to-7" : "7-or-more";
    }
}
