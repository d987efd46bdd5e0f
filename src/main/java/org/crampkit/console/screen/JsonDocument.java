package org.crampkit.console.screen;

import java.io.OutputStream;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** Writes one JSON object on one line, as it comes. */
public final class JsonDocument {

    private static final JsonFactory FACTORY =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private final JsonGenerator out;

    private JsonDocument(JsonGenerator out) {
        this.out = out;
    }

    /** Writes an object and ends the line; the stream stays open. */
    public static void write(Map<String, Object> object, OutputStream target) {
        try (JsonGenerator generator = FACTORY.createGenerator(ObjectWriteContext.empty(), target, JsonEncoding.UTF8)) {
            new JsonDocument(generator).value(object);
            generator.writeRaw('\n');
        }
    }

    private void value(@Nullable Object value) {
        if (value == null) {
            out.writeNull();
        } else if (value instanceof Map<?, ?> map) {
            out.writeStartObject();
            map.forEach((name, inner) -> {
                out.writeName(String.valueOf(name));
                value(inner);
            });
            out.writeEndObject();
        } else if (value instanceof Iterable<?> items) {
            out.writeStartArray();
            items.forEach(this::value);
            out.writeEndArray();
        } else if (value instanceof Streamed stream) {
            out.writeStartArray();
            stream.each(this::value);
            out.writeEndArray();
        } else {
            scalar(value);
        }
    }

    private void scalar(Object value) {
        if (value instanceof Integer number) {
            out.writeNumber(number);
        } else if (value instanceof Long number) {
            out.writeNumber(number);
        } else if (value instanceof Double number) {
            out.writeNumber(number);
        } else if (value instanceof Boolean yes) {
            out.writeBoolean(yes);
        } else {
            out.writeString(value.toString());
        }
    }
}
