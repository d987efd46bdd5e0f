package org.crampkit.workflow.demo;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Compares a reply with the one that a sample must get: every field that is expected must be there with its value, lists
 * with their length. Sentences must be there, whatever their words; words of a set may come in any order.
 */
final class ReplyCheck {

    private static final Set<String> SENTENCES = Set.of("message", "reason", "fix");
    private static final Set<String> SETS = Set.of("symptoms", "options");

    private final List<String> differences = new ArrayList<>();

    private ReplyCheck() {}

    /** Returns where the reply differs, none where it is as expected. */
    static List<String> differences(JsonNode expected, JsonNode reply) {
        ReplyCheck check = new ReplyCheck();
        check.compare("", "", expected, reply);
        return List.copyOf(check.differences);
    }

    private void compare(String path, String field, JsonNode expected, @Nullable JsonNode reply) {
        if (reply == null || reply.isMissingNode()) {
            differences.add(path + " is missing");
        } else if (SENTENCES.contains(field)) {
            if (reply.asString("").isBlank()) {
                differences.add(path + " says nothing");
            }
        } else if (expected.isObject() && reply.isObject()) {
            expected.properties()
                    .forEach(part -> compare(
                            path.isEmpty() ? part.getKey() : path + "." + part.getKey(),
                            part.getKey(),
                            part.getValue(),
                            reply.get(part.getKey())));
        } else if (expected.isArray() && reply.isArray()) {
            list(path, field, expected, reply);
        } else if (!same(expected, reply)) {
            differences.add(path + " is " + reply + ", not " + expected);
        }
    }

    private void list(String path, String field, JsonNode expected, JsonNode reply) {
        if (expected.size() != reply.size()) {
            differences.add(path + " has " + reply.size() + " items, not " + expected.size());
            return;
        }
        List<JsonNode> wanted = ordered(field, expected);
        List<JsonNode> got = ordered(field, reply);
        for (int i = 0; i < wanted.size(); i++) {
            compare(path + "[" + i + "]", "", wanted.get(i), got.get(i));
        }
    }

    private static List<JsonNode> ordered(String field, JsonNode list) {
        List<JsonNode> items = new ArrayList<>();
        list.forEach(items::add);
        if (SETS.contains(field)) {
            items.sort(Comparator.comparing(JsonNode::toString));
        }
        return items;
    }

    private static boolean same(JsonNode expected, JsonNode reply) {
        if (expected.isNumber() && reply.isNumber()) {
            return Double.compare(expected.doubleValue(), reply.doubleValue()) == 0;
        }
        return expected.equals(reply);
    }
}
