package org.crampkit.advice;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.crampkit.advice.AdviceItem.Effect;
import org.crampkit.advice.AdviceItem.Hide;
import org.crampkit.advice.AdviceItem.Reason;
import org.crampkit.advice.condition.ConditionReader;
import org.crampkit.advice.condition.When;
import org.crampkit.templates.TemplateFiles;
import org.crampkit.templates.Yaml;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Reads the advice files and notes every fault of every file. */
final class ItemReader {

    private static final String GROUPS = "advice-groups.yaml";
    private static final Set<String> FIELDS =
            Set.of("id", "show-if", "hide-if", "because", "foods", "evidence", "sources", "reviewed", "examples");
    private static final Set<String> GRADES = Set.of("RCT+", "RCT0", "MIX", "CON", "LOW");

    private final TemplateFiles templates;
    private final List<String> faults;
    private final Map<String, When> groups = new HashMap<>();
    private final Map<String, JsonNode> clauses = new HashMap<>();
    private final ConditionReader conditions;

    ItemReader(TemplateFiles templates, Set<String> medicineClasses, List<String> faults) {
        this.templates = templates;
        this.faults = faults;
        this.conditions = new ConditionReader(medicineClasses, groups, faults);
        JsonNode file = tree(GROUPS);
        if (file != null) {
            file.path("conditions")
                    .properties()
                    .forEach(group -> groups.put(
                            group.getKey(), conditions.read(group.getValue(), GROUPS + " " + group.getKey())));
            file.path("clauses").properties().forEach(clause -> clauses.put(clause.getKey(), clause.getValue()));
        }
    }

    /** Returns a named condition. */
    When group(String name) {
        When group = groups.get(name);
        if (group == null) {
            faults.add(GROUPS + ": needs the condition '" + name + "'");
            return new When.Always();
        }
        return group;
    }

    Map<String, AdviceItem> readAll() {
        Map<String, AdviceItem> items = new LinkedHashMap<>();
        for (String name : templates.names("advice")) {
            String path = "advice/" + name;
            JsonNode node = tree(path);
            if (node != null) {
                AdviceItem item = item(node, path);
                items.put(item.id(), item);
            }
        }
        items.values().forEach(item -> item.hideIf().stream()
                .map(Hide::replaceWith)
                .filter(id -> id != null && !items.containsKey(id))
                .forEach(id -> faults.add("advice/" + item.id() + ".yaml: replace-with names no item: " + id)));
        return items;
    }

    private @Nullable JsonNode tree(String path) {
        try {
            return Yaml.mapper().readTree(templates.text(path));
        } catch (JacksonException e) {
            faults.add(path + ": " + e.getOriginalMessage());
            return null;
        }
    }

    private AdviceItem item(JsonNode node, String path) {
        node.properties().stream()
                .map(Map.Entry::getKey)
                .filter(key -> !FIELDS.contains(key))
                .forEach(key -> faults.add(path + ": unknown field '" + key + "'"));
        String id = node.path("id").asString("");
        check(path.equals("advice/" + id + ".yaml"), path + ": id and file name differ");
        check(node.has("show-if"), path + ": needs show-if");
        check(GRADES.contains(node.path("evidence").asString("")), path + ": evidence is one of " + GRADES);
        check(!node.path("sources").isEmpty(), path + ": needs a source");
        check(node.path("reviewed").has("by"), path + ": needs reviewed");
        List<Hide> hides = hides(node.path("hide-if"), path + " hide-if");
        List<Reason> reasons = reasons(node.path("because"), path + " because");
        List<JsonNode> examples = list(node.path("examples"));
        checkExamples(hides, examples, path);
        return new AdviceItem(
                id,
                conditions.read(node.path("show-if"), path + " show-if"),
                hides,
                reasons,
                node.path("foods").asString(""),
                node.path("evidence").asString(""),
                list(node.path("sources")).stream()
                        .map(source -> source.asString(""))
                        .toList(),
                examples);
    }

    private void checkExamples(List<Hide> hides, List<JsonNode> examples, String path) {
        List<String> kinds = examples.stream()
                .map(example -> example.path("is").asString(""))
                .toList();
        boolean onlyWithheld = hides.stream().anyMatch(hide -> hide.when() instanceof When.Always);
        check(onlyWithheld || kinds.contains("hit"), path + ": needs an example that is: hit");
        if (hides.stream().anyMatch(hide -> hide.then() == Effect.WITHHOLD)) {
            check(kinds.contains("hidden"), path + ": needs an example that is: hidden");
        }
        if (hides.stream().anyMatch(hide -> hide.unknown() != Effect.SHOW)) {
            check(kinds.contains("unknown"), path + ": needs an example that is: unknown");
        }
    }

    private List<Hide> hides(JsonNode node, String path) {
        List<Hide> hides = new ArrayList<>();
        for (int i = 0; i < node.size(); i++) {
            JsonNode clause = node.get(i);
            String here = path + "[" + i + "]";
            if (clause.has("use")) {
                String name = clause.path("use").asString("");
                check(clauses.containsKey(name), here + ": unknown clauses '" + name + "'");
                JsonNode used = clauses.get(name);
                if (used != null) {
                    hides.addAll(hides(used, GROUPS + " " + name));
                }
            } else {
                hides.add(hide(clause, here));
            }
        }
        return List.copyOf(hides);
    }

    private Hide hide(JsonNode clause, String path) {
        String reason = clause.path("reason").asString("");
        check(!reason.isEmpty(), path + ": needs a reason");
        check(clause.has("unknown"), path + ": must say what unknown does");
        String instead = clause.path("replace-with").asString("");
        return new Hide(
                reason,
                clause.path("ask").asString(reason),
                conditions.read(clause.path("when"), path + ".when"),
                effect(clause.path("then").asString("withhold"), path),
                effect(clause.path("unknown").asString("withhold"), path),
                instead.isEmpty() ? null : instead);
    }

    private Effect effect(String word, String path) {
        for (Effect effect : Effect.values()) {
            if (effect.name().equals(word.toUpperCase(Locale.ROOT).replace('-', '_'))) {
                return effect;
            }
        }
        faults.add(path + ": is withhold, ask-first or show, not '" + word + "'");
        return Effect.WITHHOLD;
    }

    private List<Reason> reasons(JsonNode node, String path) {
        List<Reason> reasons = new ArrayList<>();
        for (int i = 0; i < node.size(); i++) {
            JsonNode reason = node.get(i);
            String here = path + "[" + i + "]";
            check(reason.has("key") && reason.path("weight").isNumber(), here + ": needs key and weight");
            reasons.add(new Reason(
                    reason.path("key").asString(""),
                    reason.has("when") ? conditions.read(reason.path("when"), here + ".when") : new When.Always(),
                    reason.has("count") ? conditions.read(reason.path("count"), here + ".count") : null,
                    reason.path("weight").asInt(0)));
        }
        check(!reasons.isEmpty(), path + ": needs a reason for the patient");
        return reasons.isEmpty() ? List.of(new Reason("", new When.Always(), null, 0)) : List.copyOf(reasons);
    }

    private static List<JsonNode> list(JsonNode node) {
        List<JsonNode> list = new ArrayList<>();
        node.forEach(list::add);
        return List.copyOf(list);
    }

    private void check(boolean holds, String fault) {
        if (!holds) {
            faults.add(fault);
        }
    }
}
