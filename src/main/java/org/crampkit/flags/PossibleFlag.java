package org.crampkit.flags;

import java.time.LocalDate;
import org.crampkit.diary.SourceCell;
import org.jspecify.annotations.Nullable;

/**
 * Words in free text that may mean a flag: a person must check.
 *
 * @param id rule id
 * @param tier the tier the rule could reach
 * @param status open, reviewed or cleared
 * @param quote the words as written
 * @param night the night, null where unknown or from the patient list
 * @param source where they stand
 */
public record PossibleFlag(
        String id, Tier tier, FlagStatus status, String quote, @Nullable LocalDate night, @Nullable SourceCell source) {

    /** Returns the hit with another status. */
    public PossibleFlag with(FlagStatus newStatus) {
        return new PossibleFlag(id, tier, newStatus, quote, night, source);
    }
}
