package org.crampkit.flags.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.crampkit.flags.Rule;
import org.crampkit.flags.Tier;
import org.crampkit.flags.condition.Combination;
import org.crampkit.flags.condition.Condition;
import org.crampkit.flags.condition.WordsTold;
import org.crampkit.templates.TemplateFiles;
import org.crampkit.templates.Yaml;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Reads all rule files; every fault of every file is noted with its path. */
public final class RuleReader {

    /** Folder of the rule files below {@code templates}. */
    public static final String FOLDER = "rules";

    private static final String ENGLISH = "language/en.yaml";

    private static final Set<String> SOURCE_KINDS = Set.of("guideline", "study", "clinic rule");
    private static final Set<String> EXPECTED =
            Set.of("E", "S", "U", "R", "I", "clear", "unknown", "possible E", "possible S", "possible U", "possible R");

    private final TemplateFiles templates;
    private final ConditionReader conditions;
    private final List<String> faults = new ArrayList<>();

    /**
     * Prepares to read.
     *
     * @param templates where the files are
     * @param wordLists names of the word lists that a rule may use
     * @param medicineClasses ids of the medicine classes that a rule may use
     */
    public RuleReader(TemplateFiles templates, Set<String> wordLists, Set<String> medicineClasses) {
        this.templates = templates;
        this.conditions = new ConditionReader(wordLists, medicineClasses);
    }

    /** Returns the faults noted while reading. */
    public List<String> faults() {
        return List.copyOf(faults);
    }

    /** Reads every file, in name order; a file with a fault gives no rule. */
    public List<Rule> readAll() {
        List<Rule> rules = new ArrayList<>();
        Map<String, String> titles = titles();
        for (String name : templates.names(FOLDER)) {
            if (name.endsWith(".yaml")) {
                read(name, titles).ifPresent(rules::add);
            }
        }
        if (rules.isEmpty() && faults.isEmpty()) {
            faults.add(FOLDER + ": there is no rule file");
        }
        return rules;
    }

    /** Returns the titles of the shipped English, and over them those of the clinic's own. */
    private Map<String, String> titles() {
        Map<String, String> titles = new java.util.TreeMap<>();
        titles(TemplateFiles.shipped(), titles);
        if (templates.overridden(ENGLISH)) {
            try {
                titles(templates, titles);
            } catch (JacksonException e) {
                faults.add(unreadable(ENGLISH, e));
            }
        }
        return titles;
    }

    private static void titles(TemplateFiles from, Map<String, String> titles) {
        Yaml.mapper()
                .readTree(from.text(ENGLISH))
                .path("sentences")
                .path("flags")
                .path("rules")
                .properties()
                .forEach(rule -> {
                    String title = rule.getValue().path("title").asString("");
                    if (!title.isEmpty()) {
                        titles.put(rule.getKey(), title);
                    }
                });
    }

    private static String unreadable(String path, JacksonException e) {
        return path + ": no readable YAML at line "
                + (e.getLocation() == null ? "?" : e.getLocation().getLineNr());
    }

    private Optional<Rule> read(String name, Map<String, String> titles) {
        String path = FOLDER + "/" + name;
        JsonNode json;
        try {
            json = Yaml.mapper().readTree(templates.text(path));
        } catch (JacksonException e) {
            faults.add(unreadable(path, e));
            return Optional.empty();
        }
        int before = faults.size();
        Rule rule = rule(new Node(json, path, faults), name, titles);
        return faults.size() == before ? Optional.of(rule) : Optional.empty();
    }

    private Rule rule(Node file, String name, Map<String, String> titles) {
        file.only(Set.of("id", "title", "levels", "supports", "sources", "reviewed", "examples"));
        String id = file.at("id").text();
        if (!name.equals(id + ".yaml") || !id.startsWith("RF-")) {
            file.at("id").fault("must be the name of the file and begin with RF-");
        }
        String title = file.at("title").there() ? file.at("title").text() : titles.getOrDefault(id, "");
        if (title.isEmpty()) {
            file.at("title").fault("is missing here and as flags.rules." + id + ".title in language/en.yaml");
        }
        List<Condition> supports = new ArrayList<>();
        file.at("supports").items().forEach(item -> conditions.read(item).ifPresent(supports::add));
        List<Rule.Level> levels = levels(file.at("levels"));
        Node reviewed = file.at("reviewed");
        reviewed.only(Set.of("by", "on"));
        if (!reviewed.isObject()) {
            reviewed.fault("must name by and on, empty while the rule is a draft");
        }
        return new Rule(
                id,
                title,
                levels,
                supports,
                sources(file.at("sources")),
                new Rule.Reviewed(
                        reviewed.at("by").there() ? reviewed.at("by").text() : "",
                        reviewed.at("on").there() ? reviewed.at("on").text() : ""),
                templates.overridden(FOLDER + "/" + name),
                templates.version(List.of(FOLDER + "/" + name)),
                examples(file.at("examples"), levels));
    }

    private List<Rule.Level> levels(Node node) {
        List<Rule.Level> levels = new ArrayList<>();
        Set<Tier> seen = new HashSet<>();
        for (Node item : node.items()) {
            item.only(Set.of("tier", "when"));
            Optional<Tier> tier = item.at("tier").word(Tier.class, Tier::name);
            Optional<Condition> when = conditions.read(item.at("when"));
            if (tier.isPresent() && !seen.add(tier.get())) {
                item.at("tier").fault("stands twice");
            }
            if (tier.isPresent() && when.isPresent()) {
                levels.add(new Rule.Level(tier.get(), when.get()));
            }
        }
        if (node.items().isEmpty()) {
            node.fault("is missing");
        }
        levels.sort(Comparator.comparing(Rule.Level::tier));
        return levels;
    }

    private static List<Rule.Source> sources(Node node) {
        List<Rule.Source> sources = new ArrayList<>();
        for (Node item : node.items()) {
            item.only(Set.of("kind", "text"));
            String kind = item.at("kind").text().toLowerCase(Locale.ROOT);
            if (!SOURCE_KINDS.contains(kind)) {
                item.at("kind").fault("must be guideline, study or clinic rule");
            }
            sources.add(new Rule.Source(kind, item.at("text").text()));
        }
        if (sources.isEmpty()) {
            node.fault("is missing");
        }
        return sources;
    }

    private static List<Rule.Example> examples(Node node, List<Rule.Level> levels) {
        List<Rule.Example> examples = new ArrayList<>();
        for (Node item : node.items()) {
            item.only(Set.of("name", "expect", "who", "nights", "faults"));
            String expect = item.at("expect").text();
            if (!EXPECTED.contains(expect)) {
                item.at("expect").fault("must be a tier, clear, unknown or possible with a tier");
            }
            examples.add(new Rule.Example(
                    item.at("name").text(),
                    expect,
                    item.at("who").texts(),
                    rows(item.at("nights")),
                    rows(item.at("faults"))));
        }
        boolean wordsOnly = levels.stream().allMatch(level -> wordsOnly(level.when()));
        need(node, examples.stream().anyMatch(example -> !isQuiet(example)), "a hit");
        need(
                node,
                wordsOnly
                        || examples.stream()
                                .anyMatch(example -> example.expect().equals("clear")),
                "a clear one");
        need(node, examples.stream().anyMatch(example -> example.expect().equals("unknown")), "an unknown one");
        return examples;
    }

    private static boolean isQuiet(Rule.Example example) {
        return example.expect().equals("clear") || example.expect().equals("unknown");
    }

    private static void need(Node node, boolean there, String what) {
        if (!there) {
            node.fault("an example is missing: " + what);
        }
    }

    private static List<Map<String, String>> rows(Node node) {
        return node.items().stream().map(Node::texts).toList();
    }

    /** Words in free text can never be clear. */
    private static boolean wordsOnly(Condition condition) {
        return condition instanceof WordsTold
                || (condition instanceof Combination.Any any
                        && any.parts().stream().allMatch(RuleReader::wordsOnly));
    }
}
