package org.crampkit.summary;

import org.crampkit.diary.Period;
import org.jspecify.annotations.Nullable;

/**
 * Two like periods compared (clinical reference 1.6); never a causal claim.
 *
 * @param before the earlier period
 * @param after the later period
 * @param rateBefore cramps a week before
 * @param rateAfter cramps a week after
 * @param rateRatio after divided by before, null where it cannot be said
 * @param low lower 95 % limit of the ratio
 * @param high upper 95 % limit of the ratio
 * @param label {@code FEWER}, {@code CLEARLY_FEWER}, {@code MORE}, {@code CLEARLY_MORE}, {@code NO_CLEAR_CHANGE} or {@code NOT_ENOUGH_NIGHTS}
 */
public record Change(
        Period before,
        Period after,
        @Nullable Rate rateBefore,
        @Nullable Rate rateAfter,
        @Nullable Double rateRatio,
        @Nullable Double low,
        @Nullable Double high,
        String label) {

    /** Returns whether the limits of the ratio leave out "no change"; without limits nothing is conclusive. */
    public boolean conclusive() {
        boolean lower = high != null && high < 1;
        boolean higher = low != null && low > 1;
        return lower || higher;
    }
}
