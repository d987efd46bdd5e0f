package org.crampkit.diary.measure;

/**
 * Pain on the 0 to 10 numeric rating scale.
 *
 * @param nrs 0 to 10
 * @param derived true where the number stands for a word such as "severe"
 */
public record Pain(int nrs, boolean derived) {

    /** Checks the range. */
    public Pain {
        if (nrs < 0 || nrs > 10) {
            throw new IllegalArgumentException("pain is 0 to 10");
        }
    }
}
