package org.crampkit.flags.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One place in a YAML file; whatever is wrong there is noted with file and path, and reading goes on.
 *
 * @param json what stands there, null where nothing does
 * @param path file and path, such as {@code rules/RF-DVT.yaml: levels[0].when}
 * @param faults where faults are noted
 */
record Node(@Nullable JsonNode json, String path, List<String> faults) {

    void fault(String what) {
        faults.add(path + ": " + what);
    }

    Node at(String key) {
        JsonNode child = json == null ? null : json.get(key);
        String dot = path.endsWith(".yaml") ? ": " : ".";
        return new Node(child, path + dot + key, faults);
    }

    List<Node> items() {
        List<Node> items = new ArrayList<>();
        if (json != null && json.isArray()) {
            for (int i = 0; i < json.size(); i++) {
                items.add(new Node(json.get(i), path + "[" + i + "]", faults));
            }
        } else if (json != null) {
            items.add(this);
        }
        return items;
    }

    boolean there() {
        return json != null && !json.isNull();
    }

    boolean isObject() {
        return json != null && json.isObject();
    }

    void only(Set<String> known) {
        if (json != null && json.isObject()) {
            json.propertyNames().stream()
                    .filter(name -> !known.contains(name))
                    .forEach(name -> fault("unknown key '" + name + "'"));
        }
    }

    String text() {
        if (json == null || json.isContainer() || json.isNull()) {
            fault("a word is missing");
            return "";
        }
        return json.asString().strip();
    }

    boolean isTrue() {
        if (there() && json != null && !json.isBoolean()) {
            fault("must be true or false");
        }
        return json != null && json.asBoolean(false);
    }

    double number() {
        if (json == null || !json.isNumber()) {
            fault("must be a number");
            return 0;
        }
        return json.doubleValue();
    }

    /** Reads a share from 0 to 1; 50 for "50 %" would never be reached and is a fault. */
    double share() {
        double share = number();
        if (share < 0 || share > 1) {
            fault("must be a share from 0 to 1");
        }
        return share;
    }

    /** Reads a whole number from 0 up, null where none stands. */
    @Nullable
    Integer integerOrNull() {
        if (!there()) {
            return null;
        }
        double number = number();
        if (number < 0 || number != Math.rint(number)) {
            fault("must be a whole number from 0 up");
        }
        return Integer.valueOf((int) number);
    }

    /** Reads one word of a closed list. */
    <E extends Enum<E>> Optional<E> word(Class<E> type, Function<E, String> spelling) {
        String told = text();
        Optional<E> found = Arrays.stream(type.getEnumConstants())
                .filter(value -> spelling.apply(value).equalsIgnoreCase(told))
                .findFirst();
        if (found.isEmpty() && !told.isEmpty()) {
            fault("unknown word '" + told + "', known are "
                    + Arrays.stream(type.getEnumConstants())
                            .map(value -> spelling.apply(value).toLowerCase(Locale.ROOT))
                            .collect(Collectors.joining(", ")));
        }
        return found;
    }

    <E extends Enum<E>> List<E> words(Class<E> type, Function<E, String> spelling) {
        return items().stream()
                .flatMap(item -> item.word(type, spelling).stream())
                .toList();
    }

    /** Reads an object of plain values as texts. */
    Map<String, String> texts() {
        Map<String, String> values = new LinkedHashMap<>();
        if (json != null && json.isObject()) {
            json.propertyNames().forEach(name -> values.put(name, at(name).text()));
        } else if (there()) {
            fault("must be a list of names and values");
        }
        return values;
    }
}
