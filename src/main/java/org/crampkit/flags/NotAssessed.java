package org.crampkit.flags;

import java.util.List;

/**
 * A rule that could not be assessed.
 *
 * @param id rule id
 * @param missing what is not known, in the words of the contract's columns
 */
public record NotAssessed(String id, List<String> missing) {

    /** Copies the list. */
    public NotAssessed {
        missing = List.copyOf(missing);
    }
}
