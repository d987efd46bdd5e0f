package org.crampkit.intake.keys;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.crampkit.diary.patient.PatientKey;
import org.crampkit.intake.Question;
import org.jspecify.annotations.Nullable;

/** Keys that differ in the leading zeros of their numbers alone, such as P-7 and P-007; a spreadsheet may have taken the zeros. */
public final class Twins {

    private final List<KeyPair> pairs = new ArrayList<>();
    private final Map<String, List<String>> unsure = new LinkedHashMap<>();

    /**
     * Finds them.
     *
     * @param keys the keys of the file
     * @param unknown those of them that nobody on the list has
     * @param stored the keys on the list
     */
    public Twins(List<PatientKey> keys, List<PatientKey> unknown, List<PatientKey> stored) {
        Map<String, List<String>> known = new HashMap<>();
        Set<String> folded = new HashSet<>();
        stored.forEach(key -> {
            folded.add(key.folded());
            known.computeIfAbsent(Spelling.withoutZeros(key), k -> new ArrayList<>())
                    .add(key.text());
        });
        Map<String, List<String>> fresh = new TreeMap<>();
        unknown.stream().filter(key -> !folded.contains(key.folded())).forEach(key -> fresh.computeIfAbsent(
                        Spelling.withoutZeros(key), k -> new ArrayList<>())
                .add(key.text()));
        fresh.forEach((group, texts) -> pair(texts, known.getOrDefault(group, List.of())));
    }

    private void pair(List<String> fresh, List<String> known) {
        if (known.size() > 1) {
            fresh.forEach(text -> unsure.put(text, known));
            return;
        }
        String counts = known.isEmpty()
                ? fresh.stream().max(Comparator.comparing(String::length)).orElseThrow()
                : known.get(0);
        fresh.stream().filter(text -> !text.equals(counts)).forEach(text -> pairs.add(new KeyPair(counts, text)));
    }

    /** Returns the pairs that nothing was said of. */
    public List<KeyPair> open(KeyAnswers answers) {
        return answers.all() == null
                ? pairs.stream().filter(pair -> !pair.said(answers)).toList()
                : List.of();
    }

    /** Returns the question about a key that several patients on the list may have; null where there is none. */
    public @Nullable Question unsure(KeyAnswers answers) {
        for (Map.Entry<String, List<String>> key : unsure.entrySet()) {
            String written = key.getKey();
            boolean apart = answers.all() == KeyAnswers.Pairs.DIFFERENT || answers.meant(written) != null;
            if (!apart) {
                List<String> choices = new ArrayList<>();
                key.getValue().forEach(other -> choices.add(written + "=" + other));
                choices.add(written + "=" + written);
                KeyPair pair = new KeyPair(key.getValue().get(0), written);
                return KeyPair.question(List.of(pair), KeyPair.OPTION, choices);
            }
        }
        return null;
    }

    /** Returns the key that counts, by the one that stands for the same patient. */
    public Map<String, String> together(KeyAnswers answers) {
        Map<String, String> together = new HashMap<>();
        if (answers.all() == KeyAnswers.Pairs.SAME) {
            pairs.stream().filter(pair -> !pair.said(answers)).forEach(pair -> together.put(pair.other(), pair.one()));
        }
        return together;
    }
}
