package org.crampkit.medicines;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.crampkit.medicines.Meaning.Drug;
import org.crampkit.medicines.Meaning.Ingredient;
import org.crampkit.medicines.Meaning.Kind;
import org.crampkit.medicines.Meaning.Word;
import org.jspecify.annotations.Nullable;

/** Finds the meaning of words: the longest known run first, then a near spelling of a single name. */
final class Lexicon {

    /** Names of this many letters may be one edit off, and of {@link #TWO_EDITS} two (clinical reference 3.2; clinic rule). */
    private static final int ONE_EDIT = 6;

    private static final int TWO_EDITS = 9;
    /** A medicine of no effect here is never guessed from two edits: it would clear a risk. */
    private static final String HARMLESS = "OTHER";

    private final Map<List<String>, Meaning> meanings = new HashMap<>();
    private final Map<String, Drug> singleNames = new HashMap<>();
    private final Map<String, List<Ingredient>> byName = new HashMap<>();
    private final Set<String> lookalikes;
    private final Map<String, String> signals;
    private int longest;

    Lexicon(BookFile file) {
        signals = file.classes();
        lookalikes = Set.copyOf(file.lookalikes());
        file.words().forEach((kind, words) -> addWords(kind, words));
        for (String name : file.harmless()) {
            addDrug(name, List.of(new Ingredient(name.toLowerCase(Locale.ROOT), HARMLESS, "")), List.of());
        }
        List<BookFile.Agent> agents = new ArrayList<>(file.phrases());
        agents.addAll(file.medicines());
        for (BookFile.Agent agent : agents) {
            addDrug(agent.name(), ingredients(agent), agent.otherNames());
        }
        for (BookFile.Product product : file.products()) {
            List<Ingredient> all = new ArrayList<>();
            product.holds().forEach(name -> all.addAll(byName.getOrDefault(key(name), List.of())));
            product.names().forEach(name -> put(name, new Drug(all)));
        }
    }

    private void addWords(String kind, List<String> words) {
        if (kind.equals("none") || kind.equals("unknown")) {
            return;
        }
        words.forEach(word -> put(word, new Word(Kind.valueOf(kind.toUpperCase(Locale.ROOT)))));
    }

    private List<Ingredient> ingredients(BookFile.Agent agent) {
        List<Ingredient> result = new ArrayList<>();
        for (String medicineClass : agent.classes()) {
            String own = agent.signal();
            boolean first = result.isEmpty();
            result.add(new Ingredient(
                    agent.name(), medicineClass, first && own != null ? own : signals.getOrDefault(medicineClass, "")));
        }
        return result;
    }

    private void addDrug(String name, List<Ingredient> ingredients, List<String> also) {
        Drug drug = new Drug(ingredients);
        byName.put(key(name), ingredients);
        put(name, drug);
        also.forEach(other -> put(other, drug));
    }

    private void put(String phrase, Meaning meaning) {
        List<String> words = Words.of(phrase);
        if (words.isEmpty()) {
            return;
        }
        meanings.put(words, meaning);
        longest = Math.max(longest, words.size());
        if (words.size() == 1 && meaning instanceof Drug drug) {
            singleNames.put(words.get(0), drug);
        }
    }

    /** Returns the longest known run of words from a place on, null where none is known. */
    @Nullable
    Found find(List<String> words, int from) {
        for (int length = Math.min(longest, words.size() - from); length > 0; length--) {
            List<String> run = words.subList(from, from + length);
            Meaning meaning = meanings.get(run);
            if (meaning == null) {
                meaning = meanings.get(singular(run));
            }
            if (meaning != null) {
                return new Found(meaning, length);
            }
        }
        Drug near = nearSpelling(words.get(from));
        return near == null ? null : new Found(near, 1);
    }

    private static List<String> singular(List<String> run) {
        List<String> result = new ArrayList<>(run.size());
        for (String word : run) {
            String bare = word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
            result.add(bare.length() > 3 && bare.endsWith("s") ? bare.substring(0, bare.length() - 1) : bare);
        }
        return result;
    }

    private @Nullable Drug nearSpelling(String word) {
        if (word.length() < ONE_EDIT || lookalikes.contains(word)) {
            return null;
        }
        int best = 3;
        Set<Drug> nearest = new HashSet<>();
        for (Map.Entry<String, Drug> known : singleNames.entrySet()) {
            int edits = allowedEdits(known.getKey(), known.getValue(), word);
            if (edits >= 0 && edits <= best) {
                if (edits < best) {
                    nearest.clear();
                }
                best = edits;
                nearest.add(known.getValue());
            }
        }
        return nearest.size() == 1 ? nearest.iterator().next() : null;
    }

    /** Returns the edits between a known name and a word, -1 where they are too far apart. */
    private int allowedEdits(String name, Drug drug, String word) {
        boolean harmless = drug.ingredients().stream()
                .allMatch(ingredient -> ingredient.medicineClass().equals(HARMLESS));
        int allowed = name.length() >= TWO_EDITS && word.length() >= TWO_EDITS - 1 && !harmless
                ? 2
                : name.length() >= ONE_EDIT ? 1 : 0;
        if (allowed == 0 || Math.abs(name.length() - word.length()) > allowed || lookalikes.contains(name)) {
            return -1;
        }
        int edits = Words.edits(name, word);
        return edits <= allowed ? edits : -1;
    }

    private static String key(String name) {
        return String.join(" ", Words.of(name));
    }

    /**
     * A run of words whose meaning is known.
     *
     * @param meaning what it means
     * @param length words it takes
     */
    record Found(Meaning meaning, int length) {}
}
