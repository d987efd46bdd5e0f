package org.crampkit.audit;

import java.util.Locale;
import org.crampkit.audit.criterion.Criterion;
import org.crampkit.audit.disclosure.Count;
import org.crampkit.summary.Rate;
import org.jspecify.annotations.Nullable;

/**
 * A criterion with what was found.
 *
 * @param criterion the criterion
 * @param met how many met it
 * @param notMet how many did not
 * @param notRecorded how many it cannot be said of
 * @param exceptions how many are not counted
 * @param share met of met and not met, with Wilson limits; null where one is hidden or there is none
 * @param status whether the standard is met
 * @param reason why that is its status, in a sentence
 * @param before the share in the cycle before, 0 to 1, null where there was none or it was hidden
 */
public record CriterionLine(
        Criterion criterion,
        Count met,
        Count notMet,
        Count notRecorded,
        Count exceptions,
        @Nullable Rate share,
        Status status,
        String reason,
        @Nullable Double before) {

    /** Whether a standard is met. */
    public enum Status {
        MET,
        NOT_MET,
        NOT_APPLICABLE,
        HIDDEN;

        /** Returns the word of JSON and of the language pack. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Returns the change since the cycle before in percentage points, null where it cannot be said. */
    public @Nullable Double change() {
        Rate now = share;
        return now == null || before == null ? null : Double.valueOf((now.value() - before) * 100);
    }
}
