package org.crampkit.flags.facts;

import java.time.LocalDate;
import org.crampkit.diary.Cramp;
import org.crampkit.diary.Entry;
import org.crampkit.flags.Evidence;

/**
 * A cramp with the row that tells of it.
 *
 * @param night the night
 * @param cramp the cramp; {@link Cramp#UNDESCRIBED} where the row gives only a count
 * @param entry the row
 */
public record CrampFact(LocalDate night, Cramp cramp, Entry entry) {

    /** Returns what stands in a contract column of the row, or the given word where it has no such cell. */
    public Evidence evidence(String field, String word) {
        return Facts.evidence(entry, field, word);
    }
}
