package org.crampkit.advice.condition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.crampkit.diary.code.Activity;
import org.crampkit.diary.code.BodySite;
import org.crampkit.diary.code.Relief;
import org.crampkit.diary.code.Symptom;
import org.crampkit.diary.code.Trigger;
import org.crampkit.diary.patient.Condition;
import org.crampkit.diary.patient.KidneyFunction;
import org.crampkit.diary.patient.SleepPosition;
import org.crampkit.summary.EvidenceGrade;
import tools.jackson.databind.JsonNode;

/** Reads conditions from files; an unknown word is a fault with its path, never passed over. */
public final class ConditionReader {

    private static final int OLDEST = 200;

    private final Set<String> medicineClasses;
    private final Map<String, When> groups;
    private final List<String> faults;
    private final Map<String, BiFunction<JsonNode, String, When>> kinds = new HashMap<>();

    /**
     * Makes a reader.
     *
     * @param medicineClasses the known class ids
     * @param groups named conditions for use in others
     * @param faults where faults are added, each with its path
     */
    public ConditionReader(Set<String> medicineClasses, Map<String, When> groups, List<String> faults) {
        this.medicineClasses = medicineClasses;
        this.groups = groups;
        this.faults = faults;
        logic();
        profile();
        numbers();
        diary();
    }

    private void logic() {
        kinds.put("always", (node, path) -> new When.Always());
        kinds.put("all", (node, path) -> new When.All(parts(node, path)));
        kinds.put("any", (node, path) -> new When.Any(parts(node, path)));
        kinds.put("answered-by", (node, path) -> new When.AnsweredBy(parts(node, path)));
        kinds.put("not", (node, path) -> new When.Not(read(node, path)));
        kinds.put("sure", (node, path) -> new When.Sure(read(node, path)));
        kinds.put("possible", (node, path) -> new When.Possible(read(node, path)));
        kinds.put("group", this::namedGroup);
    }

    private void profile() {
        kinds.put("has", (node, path) -> new When.Has(words(node, path, Condition.values(), Condition::word)));
        kinds.put("takes", (node, path) -> new When.Takes(classes(node, path)));
        kinds.put("linked-medicine", (node, path) -> new When.LinkedMedicine());
        kinds.put(
                "kidney",
                (node, path) -> new When.Kidney(words(node, path, KidneyFunction.values(), KidneyFunction::word)));
        kinds.put("breastfeeding", (node, path) -> new When.Breastfeeding());
        kinds.put("can-stand", (node, path) -> new When.Stands());
        kinds.put("allergic", (node, path) -> new When.Allergic(texts(node)));
        kinds.put(
                "sleeps",
                (node, path) -> new When.Sleeps(words(node, path, SleepPosition.values(), SleepPosition::word)));
        kinds.put("asks", (node, path) -> new When.Asks(texts(node)));
        kinds.put("asks-by-name", (node, path) -> new When.AsksByName(texts(node)));
        kinds.put("country", (node, path) -> new When.Country(texts(node)));
    }

    private void numbers() {
        kinds.put("age-from", (node, path) -> new When.Age((int) number(node, path), OLDEST));
        kinds.put("age-under", (node, path) -> new When.Age(0, (int) number(node, path)));
        kinds.put("pregnant-from", (node, path) -> new When.Pregnant((int) number(node, path)));
        kinds.put("fluid-limit", (node, path) -> new When.AtLeast(Amount.FLUID_LIMIT, 1));
        kinds.put("falls-from", (node, path) -> new When.AtLeast(Amount.FALLS, number(node, path)));
        kinds.put("surgery-within-weeks", (node, path) -> under(Amount.SURGERY_WEEKS, node, path));
        kinds.put("alcohol-from", (node, path) -> new When.AtLeast(Amount.ALCOHOL, number(node, path)));
        kinds.put("weight-under", (node, path) -> under(Amount.WEIGHT, node, path));
    }

    private void diary() {
        kinds.put("site", (node, path) -> new When.Site(words(node, path, BodySite.values(), BodySite::word)));
        kinds.put("trigger", (node, path) -> new When.Triggered(words(node, path, Trigger.values(), Trigger::word)));
        kinds.put("relief", (node, path) -> new When.Relieved(words(node, path, Relief.values(), Relief::word)));
        kinds.put("activity", (node, path) -> new When.Active(words(node, path, Activity.values(), Activity::word)));
        kinds.put("unusual-activity", (node, path) -> new When.Unusual());
        kinds.put("sore", (node, path) -> new When.Sore());
        kinds.put("symptom", (node, path) -> new When.Reported(words(node, path, Symptom.values(), Symptom::word)));
        kinds.put("clot-suspected", (node, path) -> new When.ClotSuspected());
        kinds.put("flag", (node, path) -> new When.Flagged(texts(node)));
        kinds.put(
                "grade",
                (node, path) -> new When.Graded(words(node, path, EvidenceGrade.values(), EvidenceGrade::name)));
    }

    private When under(Amount amount, JsonNode node, String path) {
        return new When.Not(new When.AtLeast(amount, number(node, path)));
    }

    /** Reads one condition: a map of one word to its value, or the word alone. */
    public When read(JsonNode node, String path) {
        if (node.isString()) {
            return kind(node.asString(), node, path);
        }
        if (!node.isObject() || node.size() != 1) {
            faults.add(path + ": a condition is one word with its value");
            return new When.Always();
        }
        Map.Entry<String, JsonNode> only = node.properties().iterator().next();
        return kind(only.getKey(), only.getValue(), path + "." + only.getKey());
    }

    private When kind(String word, JsonNode value, String path) {
        BiFunction<JsonNode, String, When> kind = kinds.get(word);
        if (kind == null) {
            faults.add(path + ": unknown condition '" + word + "'");
            return new When.Always();
        }
        return kind.apply(value, path);
    }

    private When namedGroup(JsonNode node, String path) {
        When group = groups.get(node.asString(""));
        if (group == null) {
            faults.add(path + ": unknown group '" + node.asString("") + "'");
            return new When.Always();
        }
        return group;
    }

    private List<When> parts(JsonNode node, String path) {
        List<When> parts = new ArrayList<>();
        if (!node.isArray() || node.isEmpty()) {
            faults.add(path + ": needs a list of conditions");
        }
        for (int i = 0; i < node.size(); i++) {
            parts.add(read(node.get(i), path + "[" + i + "]"));
        }
        return List.copyOf(parts);
    }

    private Set<String> classes(JsonNode node, String path) {
        Set<String> classes = texts(node);
        classes.stream()
                .filter(id -> !medicineClasses.contains(id))
                .forEach(id -> faults.add(path + ": unknown medicine class '" + id + "'"));
        return classes;
    }

    private double number(JsonNode node, String path) {
        if (!node.isNumber()) {
            faults.add(path + ": needs a number");
            return 0;
        }
        return node.asDouble();
    }

    private <T> Set<T> words(JsonNode node, String path, T[] values, Function<T, String> word) {
        Set<T> found = new LinkedHashSet<>();
        for (String text : texts(node)) {
            String wanted = text.toLowerCase(Locale.ROOT);
            List<T> matches = Arrays.stream(values)
                    .filter(value -> word.apply(value).toLowerCase(Locale.ROOT).equals(wanted))
                    .toList();
            if (matches.isEmpty()) {
                faults.add(path + ": unknown word '" + text + "'");
            }
            found.addAll(matches);
        }
        return Set.copyOf(found);
    }

    private static Set<String> texts(JsonNode node) {
        Set<String> texts = new LinkedHashSet<>();
        if (node.isArray()) {
            node.forEach(child -> texts.add(child.asString("")));
        } else {
            texts.add(node.asString(""));
        }
        return Set.copyOf(texts);
    }
}
