package org.crampkit.console.line;

import java.util.Map;

/** A line that is not understood. Its sentence is {@code console.usage.KEY} in the language pack. */
public final class UsageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient Map<String, Object> arguments;

    /** Names the sentence and what it names. */
    public UsageException(String key, Map<String, Object> arguments) {
        super(key, null, false, false);
        this.key = key;
        this.arguments = Map.copyOf(arguments);
    }

    /** Returns the sentence key below {@code console.usage}. */
    public String key() {
        return key;
    }

    /** Returns what the sentence names. */
    public Map<String, Object> arguments() {
        return arguments;
    }
}
