package org.crampkit.trail;

import org.jspecify.annotations.Nullable;

/** Walks the chain from its first entry on and keeps the first thing that does not hold. */
public final class ChainCheck {

    private long entries;
    private long expected = 1;
    private String previous = "";
    private @Nullable Long firstBroken;
    private String reason = "";

    /**
     * Takes the next entry as it is stored.
     *
     * @param sequence its number
     * @param link what is hashed, over the hash of the entry before it
     * @param hash the hash that stands with it
     */
    public void next(long sequence, Link link, String hash) {
        entries++;
        if (sequence != expected) {
            fail(expected, "entry " + expected + " is missing");
        } else if (!link.hash().equals(hash)) {
            fail(sequence, "entry " + sequence + " was altered, or stands in another's place");
        }
        previous = hash;
        expected = sequence + 1;
    }

    /** Returns the hash of the newest entry taken, empty before the first. */
    public String previous() {
        return previous;
    }

    /** Reports a fault from outside the chain, where no earlier one was found. */
    public void fail(long sequence, String why) {
        if (firstBroken == null) {
            firstBroken = sequence;
            reason = why;
        }
    }

    /**
     * Compares with the head that was kept apart and returns the report.
     *
     * @param count entries there should be
     * @param head hash of the newest entry there should be
     */
    public ChainReport close(long count, String head) {
        if (expected - 1 < count) {
            fail(expected, "entry " + expected + " and what followed it were cut off");
        } else if (expected - 1 > count || !previous.equals(head)) {
            fail(Math.max(1, expected - 1), "entry " + (expected - 1) + " is not the one that was written last");
        }
        return new ChainReport(entries, previous, firstBroken, reason);
    }
}
