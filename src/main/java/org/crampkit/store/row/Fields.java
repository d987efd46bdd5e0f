package org.crampkit.store.row;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Fields separated by bars, list items by commas; no value holds either. */
final class Fields {

    private Fields() {}

    /** Writes fields one after the other. */
    static final class Writer {

        private final StringBuilder out = new StringBuilder(96);
        private boolean started;

        void add(@Nullable Object value) {
            if (started) {
                out.append('|');
            }
            started = true;
            if (value != null) {
                out.append(value instanceof Enum<?> word ? word.name() : value);
            }
        }

        void add(List<String> values) {
            add(values.isEmpty() ? null : String.join(",", values));
        }

        /** Returns the line without the empty fields at its end. */
        String text() {
            int end = out.length();
            while (end > 0 && out.charAt(end - 1) == '|') {
                end--;
            }
            return out.substring(0, end);
        }
    }

    /** Reads fields in the order they were written. */
    static final class Reader {

        private final String text;
        private int at;

        Reader(String text) {
            this.text = text;
        }

        /** Returns the next field, empty where it is not known or the line has ended. */
        String next() {
            if (at > text.length()) {
                return "";
            }
            int bar = text.indexOf('|', at);
            int end = bar < 0 ? text.length() : bar;
            String field = text.substring(at, end);
            at = end + 1;
            return field;
        }

        @Nullable
        Integer number() {
            return value(Integer::valueOf);
        }

        <T> @Nullable T value(Function<String, T> parse) {
            String field = next();
            return field.isEmpty() ? null : parse.apply(field);
        }

        <T> T orElse(Function<String, T> parse, T otherwise) {
            T value = value(parse);
            return value == null ? otherwise : value;
        }

        List<String> list() {
            String field = next();
            return field.isEmpty() ? List.of() : List.of(field.split(","));
        }
    }
}
