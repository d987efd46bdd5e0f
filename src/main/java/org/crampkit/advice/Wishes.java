package org.crampkit.advice;

import java.util.List;

/**
 * What the clinician chose, and where the clinic is.
 *
 * @param without item ids to leave out
 * @param with item ids to add
 * @param country ISO country of the clinic's brand: decides units, targets and the names of medicines
 * @param clinicianHold a reason given by {@code hold}, empty where there is none
 */
public record Wishes(List<String> without, List<String> with, String country, String clinicianHold) {

    /** Copies the lists. */
    public Wishes {
        without = List.copyOf(without);
        with = List.copyOf(with);
    }
}
