package org.crampkit.store.row;

import java.util.ArrayList;
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

        /** Reads a list; an empty one, the commonest, costs nothing. */
        <T> List<T> list(Function<String, T> parse) {
            String field = next();
            if (field.isEmpty()) {
                return List.of();
            }
            List<T> values = new ArrayList<>();
            int from = 0;
            for (int comma = field.indexOf(','); comma >= 0; comma = field.indexOf(',', from)) {
                values.add(parse.apply(field.substring(from, comma)));
                from = comma + 1;
            }
            values.add(parse.apply(field.substring(from)));
            return List.copyOf(values);
        }

        /** Leaves fields out. */
        void skip(int fields) {
            for (int i = 0; i < fields && at <= text.length(); i++) {
                int bar = text.indexOf('|', at);
                at = bar < 0 ? text.length() + 1 : bar + 1;
            }
        }
    }
}
