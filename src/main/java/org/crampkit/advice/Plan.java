package org.crampkit.advice;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What one person is told.
 *
 * @param held why all self-care is held (open E or S flag, under 16, clinician's hold), null where it is not
 * @param chosen items to print, those that matter most for this diary first; empty while held
 * @param wished ids among the chosen that a clinician asked for: printed before all else
 * @param offered further items that are safe, for the clinician to swap in
 * @param withheld items not printed, each with its reasons
 * @param overridden items among the chosen that were withheld and that a clinician had printed all the same
 * @param version version of the advice library
 */
public record Plan(
        @Nullable Because held,
        List<Chosen> chosen,
        Set<String> wished,
        List<Chosen> offered,
        List<Withheld> withheld,
        List<Withheld> overridden,
        String version) {

    /** Copies the lists. */
    public Plan {
        chosen = List.copyOf(chosen);
        wished = Set.copyOf(wished);
        offered = List.copyOf(offered);
        withheld = List.copyOf(withheld);
        overridden = List.copyOf(overridden);
    }

    /** Returns whether an item is withheld from this person, so that a clinician's wish for it must be refused. */
    public boolean withholds(String id) {
        return withheld.stream().anyMatch(item -> item.id().equals(id));
    }
}
