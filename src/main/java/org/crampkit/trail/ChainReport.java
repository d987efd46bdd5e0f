package org.crampkit.trail;

import org.jspecify.annotations.Nullable;

/**
 * What checking the chain found.
 *
 * @param entries entries checked
 * @param head hash of the newest entry, empty for an empty trail
 * @param firstBroken sequence of the first entry that does not hold, null where all hold
 * @param reason what is wrong with it, empty where all hold
 */
public record ChainReport(long entries, String head, @Nullable Long firstBroken, String reason) {

    /** Returns whether the chain is whole. */
    public boolean whole() {
        return firstBroken == null;
    }
}
