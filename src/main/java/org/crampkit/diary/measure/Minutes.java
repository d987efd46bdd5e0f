package org.crampkit.diary.measure;

/**
 * How long a cramp lasted. "2-3 min" is low 2, high 3.
 *
 * @param low minutes, 0 or more
 * @param high the upper end, equal to low where one number was given, infinite where only "more than" was said
 */
public record Minutes(double low, double high) {

    /** Checks the order. */
    public Minutes {
        if (!(low >= 0) || !(high >= low)) {
            throw new IllegalArgumentException("minutes must be 0 or more, low before high");
        }
    }

    /** Longer than so many minutes, nobody knows how long. */
    public static Minutes over(double low) {
        return new Minutes(low, Double.POSITIVE_INFINITY);
    }

    /** Returns whether only the lower end is known. */
    public boolean open() {
        return Double.isInfinite(high);
    }

    /** One number. */
    public static Minutes of(double minutes) {
        return new Minutes(minutes, minutes);
    }
}
