package org.crampkit.intake.keys;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.crampkit.diary.patient.PatientKey;

/** The patient keys that a file names, in every writing. */
public final class KeyBook {

    private static final int MOST_KEYS = 500_000;
    private static final int MOST_PAIRS = 1_000;

    private final Map<String, String> written = new HashMap<>();
    private final Map<String, String> firsts = new HashMap<>();
    private final Map<String, KeyPair> pairs = new LinkedHashMap<>();

    /** Notes a patient key as written; writings that differ in more than case and blanks are kept to be asked. */
    public void note(String text) {
        if (written.containsKey(text) || written.size() > MOST_KEYS || text.isBlank()) {
            return;
        }
        PatientKey key = new PatientKey(text);
        String first = firsts.putIfAbsent(key.folded(), key.text());
        written.put(text, key.text());
        if (first != null && !Spelling.alike(first, key.text()) && pairs.size() < MOST_PAIRS) {
            pairs.putIfAbsent(key.folded() + "\n" + Spelling.letters(key.text()), new KeyPair(first, key.text()));
        }
    }

    /** Returns whether several patients seem to be named. */
    public boolean several() {
        return firsts.size() > 1;
    }

    /** Returns the pairs of writings that nothing was said of. */
    public List<KeyPair> open(KeyAnswers answers) {
        return answers.all() != null ? List.of() : undecided(answers, State.OPEN);
    }

    /** Returns the pairs that were said to be two patients, but differ in nothing that keeps them apart. */
    public List<KeyPair> unholdable(KeyAnswers answers) {
        List<KeyPair> said = undecided(answers, State.OWN);
        if (answers.all() == KeyAnswers.Pairs.DIFFERENT) {
            said.addAll(undecided(answers, State.OPEN));
        }
        return said;
    }

    private List<KeyPair> undecided(KeyAnswers answers, State wanted) {
        List<KeyPair> found = new ArrayList<>();
        for (KeyPair pair : pairs.values()) {
            if (State.of(pair, answers) == wanted) {
                found.add(pair);
            }
        }
        return found;
    }

    /** What was said of a pair. */
    private enum State {
        OPEN,
        SETTLED,
        OWN;

        static State of(KeyPair pair, KeyAnswers answers) {
            String one = answers.meant(pair.one());
            String other = answers.meant(pair.other());
            if (one == null && other == null) {
                return OPEN;
            }
            String first = one == null ? pair.one() : one;
            String second = other == null ? pair.other() : other;
            boolean apart = !new PatientKey(first).folded().equals(new PatientKey(second).folded());
            return apart || Spelling.alike(first, second) ? SETTLED : OWN;
        }
    }

    /** Returns the key that each writing stands for. */
    public Map<String, String> keys(KeyAnswers answers) {
        Map<String, String> keys = new HashMap<>();
        written.forEach((text, key) -> keys.put(text, meant(key, answers)));
        return keys;
    }

    private String meant(String key, KeyAnswers answers) {
        String said = answers.meant(key);
        if (said != null) {
            return said;
        }
        String first = firsts.getOrDefault(new PatientKey(key).folded(), key);
        String firstMeans = answers.meant(first);
        if (firstMeans == null) {
            return first;
        }
        boolean together = new PatientKey(firstMeans).folded().equals(new PatientKey(key).folded());
        return together ? firstMeans : key;
    }

    /** Returns the keys, each once. */
    public SortedSet<String> patients(KeyAnswers answers) {
        Map<String, String> kept = new HashMap<>();
        keys(answers).values().forEach(key -> kept.putIfAbsent(new PatientKey(key).folded(), key));
        return new TreeSet<>(kept.values());
    }
}
