package org.crampkit.samples;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Compares a reply with the expected one, as {@code samples/README.md} says; lists every difference. */
final class Replies {

    private static final Set<String> SENTENCES = Set.of("message", "reason", "fix");
    private static final Set<String> IN_ANY_ORDER = Set.of("symptoms", "options");

    private final List<String> differences = new ArrayList<>();

    private Replies() {}

    static List<String> differences(JsonNode expected, JsonNode got) {
        Replies replies = new Replies();
        replies.compare("", expected, got);
        return replies.differences;
    }

    private void compare(String path, JsonNode expected, JsonNode got) {
        if (expected.isObject()) {
            expected.properties()
                    .forEach(field -> field(path + "." + field.getKey(), field.getKey(), field.getValue(), got));
        } else if (expected.isArray()) {
            list(path, expected, got);
        } else if (expected.isNumber() ? !sameNumber(expected, got) : !expected.equals(got)) {
            differences.add(path + ": expected " + expected + ", got " + got);
        }
    }

    private void field(String path, String name, JsonNode expected, JsonNode got) {
        JsonNode there = got.path(name);
        if (SENTENCES.contains(name)) {
            if (there.asString("").isBlank()) {
                differences.add(path + ": a sentence is missing");
            }
        } else if (there.isMissingNode()) {
            differences.add(path + ": is missing, expected " + expected);
        } else if (IN_ANY_ORDER.contains(name)) {
            if (!words(expected).equals(words(there))) {
                differences.add(path + ": expected " + expected + ", got " + there);
            }
        } else {
            compare(path, expected, there);
        }
    }

    private void list(String path, JsonNode expected, JsonNode got) {
        if (!got.isArray() || got.size() != expected.size()) {
            differences.add(path + ": expected " + expected.size() + " entries " + expected + ", got " + got.size()
                    + " " + got);
            return;
        }
        for (int i = 0; i < expected.size(); i++) {
            compare(path + "[" + i + "]", expected.get(i), got.get(i));
        }
    }

    private static boolean sameNumber(JsonNode expected, JsonNode got) {
        return got.isNumber() && Math.abs(expected.asDouble() - got.asDouble()) < 1e-9;
    }

    private static List<String> words(JsonNode list) {
        List<String> words = new ArrayList<>();
        list.forEach(word -> words.add(word.asString()));
        words.sort(null);
        return words;
    }
}
