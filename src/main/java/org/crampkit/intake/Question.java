package org.crampkit.intake;

import java.util.List;
import java.util.Map;

/**
 * An ambiguity that a person settles; nothing is saved while it is open.
 *
 * @param code message code of {@code templates/messages.yaml}
 * @param arguments what the message names
 * @param option the option that answers it, such as {@code --date-order}
 * @param options the possible answers
 */
public record Question(String code, Map<String, Object> arguments, String option, List<String> options) {

    /** Copies the collections. */
    public Question {
        arguments = Map.copyOf(arguments);
        options = List.copyOf(options);
    }
}
