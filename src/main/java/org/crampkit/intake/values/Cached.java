package org.crampkit.intake.values;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * Remembers what a word was read as; a diary says the same words over and over.
 *
 * @param <T> what is read
 */
public final class Cached<T> {

    private static final int MOST = 20_000;
    private static final int LONGEST = 60;

    private final Map<String, T> known = new HashMap<>();
    private final Function<String, T> reader;

    /** Remembers what this parser reads. */
    public Cached(Function<String, T> reader) {
        this.reader = reader;
    }

    /** Returns what a text was read as. */
    public T read(String text) {
        T reading = known.get(text);
        if (reading == null) {
            reading = reader.apply(text);
            if (text.length() <= LONGEST && known.size() < MOST) {
                known.put(text, reading);
            }
        }
        return reading;
    }
}
