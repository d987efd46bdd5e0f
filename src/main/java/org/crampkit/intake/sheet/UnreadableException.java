package org.crampkit.intake.sheet;

import java.util.Map;

/** A file that cannot be read; carries the message code and no content of the file. */
public final class UnreadableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final transient Map<String, Object> arguments;

    /** With a message code of the catalogue. */
    public UnreadableException(String code) {
        this(code, Map.of());
    }

    /** With a message code and what the message names. */
    public UnreadableException(String code, Map<String, Object> arguments) {
        super(code);
        this.code = code;
        this.arguments = Map.copyOf(arguments);
    }

    /** Returns the message code. */
    public String code() {
        return code;
    }

    /** Returns what the message names. */
    public Map<String, Object> arguments() {
        return arguments;
    }
}
