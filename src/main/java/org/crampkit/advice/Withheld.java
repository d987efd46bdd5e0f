package org.crampkit.advice;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An advice item that is not printed for this person though its show-if holds.
 *
 * @param id item id
 * @param because every reason, for the clinician
 * @param replacedBy item printed instead, null where none
 */
public record Withheld(String id, List<Because> because, @Nullable String replacedBy) {

    /** Copies the reasons. */
    public Withheld {
        because = List.copyOf(because);
    }
}
