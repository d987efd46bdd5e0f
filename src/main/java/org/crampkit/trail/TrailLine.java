package org.crampkit.trail;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is to be appended; see {@link Trail#append(String, String, String, Map)}.
 *
 * @param action what was done
 * @param patient the clinic's key, null where no single patient is concerned
 * @param by who did it
 * @param details hashes, counts and versions; never names or free text
 */
public record TrailLine(String action, @Nullable String patient, String by, Map<String, String> details) {

    /** Copies the details. */
    public TrailLine {
        details = Map.copyOf(details);
    }
}
