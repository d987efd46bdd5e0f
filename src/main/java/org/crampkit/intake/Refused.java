package org.crampkit.intake;

import java.util.Map;

/**
 * A file that is not read at all.
 *
 * @param code message code of {@code templates/messages.yaml}
 * @param arguments what the message names
 */
public record Refused(String code, Map<String, Object> arguments) {

    /** Copies the arguments. */
    public Refused {
        arguments = Map.copyOf(arguments);
    }
}
