package org.crampkit.audit.count;

/**
 * A true count; never shown before it has passed disclosure control.
 *
 * @param count what was counted
 * @param people patients behind it; a row that names no patient counts as one
 */
public record Tally(long count, int people) {

    /** Nothing. */
    public static final Tally NONE = new Tally(0, 0);

    Tally plus(Tally other) {
        return new Tally(count + other.count, people + other.people);
    }
}
