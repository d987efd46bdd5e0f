package org.crampkit.flags;

import java.util.List;

/**
 * A red flag that a diary raises.
 *
 * @param id rule id, such as {@code RF-DVT}
 * @param tier the highest tier that hits
 * @param status open, reviewed or cleared
 * @param title plain title for staff
 * @param evidence what it rests on, oldest night first, never empty
 * @param sources the rule's sources, each with its kind
 */
public record Flag(
        String id, Tier tier, FlagStatus status, String title, List<Evidence> evidence, List<String> sources) {

    /** Copies the lists. */
    public Flag {
        evidence = List.copyOf(evidence);
        sources = List.copyOf(sources);
    }

    /** Returns the flag with another status. */
    public Flag with(FlagStatus newStatus) {
        return new Flag(id, tier, newStatus, title, evidence, sources);
    }
}
