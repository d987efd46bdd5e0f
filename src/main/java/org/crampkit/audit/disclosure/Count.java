package org.crampkit.audit.disclosure;

/** A count as it may be seen. */
public sealed interface Count {

    /**
     * A count that may be seen.
     *
     * @param value the count, rounded by the policy
     */
    record Shown(long value) implements Count {}

    /** A count that is hidden, because it is small or would give a small one away. */
    record Suppressed() implements Count {}

    /** The one hidden count: it looks the same whatever it hides. */
    Count HIDDEN = new Suppressed();
}
