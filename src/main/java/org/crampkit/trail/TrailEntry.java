package org.crampkit.trail;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One line of the trail. No names, no clinical free text.
 *
 * @param sequence 1, 2, 3 …; 0 before it is appended
 * @param at real time
 * @param asOf the day the program was told it is, where it differs from the real one
 * @param by who did it
 * @param action what was done, such as {@code import}, {@code undo}, {@code summary}, {@code flags}, {@code handout}, {@code audit}
 * @param patient the clinic's key, null where no single patient is concerned
 * @param details file hash, batch, rule-set version and such; never names or free text
 * @param hash hash over the entry and the hash before it, empty before it is appended
 */
public record TrailEntry(
        long sequence,
        Instant at,
        @Nullable LocalDate asOf,
        String by,
        String action,
        @Nullable String patient,
        Map<String, String> details,
        String hash) {

    /** Copies the details. */
    public TrailEntry {
        details = Map.copyOf(details);
    }
}
