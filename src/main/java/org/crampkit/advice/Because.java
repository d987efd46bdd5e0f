package org.crampkit.advice;

import java.util.Map;

/**
 * A reason: a sentence key below {@code advice} in the language pack, with its arguments.
 *
 * @param key sentence key, such as {@code advice.because.site-calf}
 * @param arguments numbers and words it names
 */
public record Because(String key, Map<String, Object> arguments) {

    /** Copies the arguments. */
    public Because {
        arguments = Map.copyOf(arguments);
    }
}
