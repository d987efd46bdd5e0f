package org.crampkit.store.release;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** The audits that were written. Every method runs in the caller's transaction. */
public interface Releases {

    /** Adds an audit. */
    void add(Release release);

    /** Returns all audits, oldest first. */
    List<Release> all();

    /**
     * One audit.
     *
     * @param on the as-of day
     * @param at real time
     * @param by who made it
     * @param policy word of the disclosure policy
     * @param from first day it covers
     * @param to last day it covers
     * @param content its counts, as the audit wrote them
     */
    record Release(LocalDate on, Instant at, String by, String policy, LocalDate from, LocalDate to, String content) {}
}
