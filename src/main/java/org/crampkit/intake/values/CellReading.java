package org.crampkit.intake.values;

import org.jspecify.annotations.Nullable;

/**
 * What one cell says.
 *
 * @param <T> what is read
 */
public sealed interface CellReading<T> {

    /**
     * A value.
     *
     * @param value what was read
     * @param note message code of a warning, empty where there is nothing to say
     */
    record Value<T>(T value, String note) implements CellReading<T> {}

    /** Nothing stands there, or words that say nothing. */
    record Blank<T>() implements CellReading<T> {}

    /**
     * Something that was not understood, or cannot be.
     *
     * @param code message code; {@code CK-2xx} keeps the row out, {@code CK-3xx} leaves the field unknown
     */
    record Unclear<T>(String code) implements CellReading<T> {}

    /** A value that needs no warning. */
    static <T> CellReading<T> of(T value) {
        return new Value<>(value, "");
    }

    /** A value with a warning. */
    static <T> CellReading<T> noted(T value, String note) {
        return new Value<>(value, note);
    }

    /** Nothing. */
    static <T> CellReading<T> blank() {
        return new Blank<>();
    }

    /** Not understood. */
    static <T> CellReading<T> unclear(String code) {
        return new Unclear<>(code);
    }

    /** Returns the value, null where there is none. */
    default @Nullable T orNull() {
        return this instanceof Value<T> known ? known.value() : null;
    }

    /** Returns the message code that goes with it, empty where there is none. */
    default String code() {
        if (this instanceof Value<T> known) {
            return known.note();
        }
        return this instanceof Unclear<T> unclear ? unclear.code() : "";
    }
}
