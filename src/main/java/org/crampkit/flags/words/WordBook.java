package org.crampkit.flags.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.crampkit.diary.code.Symptom;
import org.crampkit.templates.TemplateFiles;
import org.crampkit.templates.Yaml;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** The phrases of {@code templates/symptom-words.yaml}, in English, Spanish, French and German. */
public final class WordBook {

    /** The file below {@code templates}. */
    public static final String FILE = "symptom-words.yaml";

    private static final Set<String> GRAMMAR = Set.of(
            "breaks",
            "negators",
            "strong-negators",
            "negators-after",
            "fillers",
            "or",
            "people",
            "pets",
            "have",
            "self",
            "past",
            "ongoing",
            "left",
            "right",
            "both",
            "sudden",
            "worse",
            "not-meant");

    private final Map<String, Set<String>> grammar = new LinkedHashMap<>();
    private final List<Phrase> phrases = new ArrayList<>();
    private final Set<String> lists = new HashSet<>();
    private final List<String> faults = new ArrayList<>();

    private WordBook() {}

    /** Reads the file; what is wrong in it stands in {@link #faults()}. */
    public static WordBook load(TemplateFiles templates) {
        WordBook book = new WordBook();
        try {
            JsonNode root = Yaml.mapper().readTree(templates.text(FILE));
            book.readGrammar(root.path("grammar"));
            root.path("lists").properties().forEach(list -> list.getValue()
                    .forEach(text -> book.add(list.getKey(), text.asString())));
        } catch (JacksonException e) {
            book.faults.add(FILE + ": no readable YAML at line "
                    + (e.getLocation() == null ? "?" : e.getLocation().getLineNr()));
        }
        Arrays.stream(Symptom.values()).forEach(symptom -> book.add(symptom.word(), symptom.word()));
        return book;
    }

    private void readGrammar(JsonNode node) {
        for (String key : GRAMMAR) {
            if (!node.path(key).isArray()) {
                faults.add(FILE + ": grammar." + key + " is missing");
            }
            Set<String> words = new HashSet<>();
            node.path(key)
                    .forEach(word -> words.add(
                            key.equals("past") || key.equals("not-meant")
                                    ? word.asString()
                                    : Token.fold(word.asString())));
            grammar.put(key, words);
        }
        node.propertyNames().stream()
                .filter(key -> !GRAMMAR.contains(key))
                .forEach(key -> faults.add(FILE + ": grammar has the unknown key '" + key + "'"));
        grammar.getOrDefault("not-meant", Set.of()).forEach(text -> phrases.add(Phrase.of("", text)));
    }

    private void add(String list, String text) {
        lists.add(list);
        if (text.isBlank()) {
            faults.add(FILE + ": lists." + list + " has an empty phrase");
        } else {
            phrases.add(Phrase.of(list, text));
        }
    }

    /** Returns the names of all lists, the symptom words among them. */
    public Set<String> lists() {
        return Set.copyOf(lists);
    }

    /** Returns what is wrong in the file, one line a fault. */
    public List<String> faults() {
        return List.copyOf(faults);
    }

    Set<String> words(String key) {
        return grammar.getOrDefault(key, Set.of());
    }

    Map<String, Set<String>> grammar() {
        return Map.copyOf(grammar);
    }

    Map<String, List<Phrase>> byFirstWord() {
        return phrases.stream()
                .collect(Collectors.groupingBy(phrase -> phrase.words().get(0)));
    }

    List<Phrase> past() {
        return words("past").stream().map(text -> Phrase.of("past", text)).toList();
    }

    Set<String> vocabulary() {
        return phrases.stream().flatMap(phrase -> phrase.words().stream()).collect(Collectors.toSet());
    }
}
