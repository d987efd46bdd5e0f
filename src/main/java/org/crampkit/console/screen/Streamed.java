package org.crampkit.console.screen;

import java.util.Map;
import java.util.function.Consumer;

/** A JSON array of objects that come one at a time, so that memory does not grow with their number. */
@FunctionalInterface
public interface Streamed {

    /** Gives every object in order. */
    void each(Consumer<Map<String, Object>> taker);
}
