package org.crampkit.advice;

import java.util.List;

/**
 * What the clinician chose, and where the clinic is.
 *
 * @param without item ids to leave out
 * @param with item ids to add
 * @param country ISO country of the clinic's brand: decides units, targets and the names of medicines
 * @param clinicianHold a reason given by {@code hold}, empty where there is none
 * @param overridden item ids to add although they are withheld; an item that is for clinicians alone stays withheld
 */
public record Wishes(
        List<String> without, List<String> with, String country, String clinicianHold, List<String> overridden) {

    /** Copies the lists. */
    public Wishes {
        without = List.copyOf(without);
        with = List.copyOf(with);
        overridden = List.copyOf(overridden);
    }

    /** Wishes that override nothing. */
    public Wishes(List<String> without, List<String> with, String country, String clinicianHold) {
        this(without, with, country, clinicianHold, List.of());
    }

    /** Returns the same wishes with items that are to be added although they are withheld. */
    public Wishes overriding(List<String> items) {
        return new Wishes(without, with, country, clinicianHold, items);
    }
}
