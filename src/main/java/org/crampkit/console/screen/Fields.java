package org.crampkit.console.screen;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Builds one JSON object, field by field, in order; a null is written as null. */
public final class Fields {

    private final Map<String, @Nullable Object> fields = new LinkedHashMap<>();

    /** Adds a field. */
    public Fields put(String name, @Nullable Object value) {
        fields.put(name, value);
        return this;
    }

    /** Returns the object. */
    @SuppressWarnings({"NullAway", "unchecked"}) // a JSON object may hold null; the writer knows
    public Map<String, Object> map() {
        return (Map<String, Object>) (Map<String, ?>) fields;
    }
}
