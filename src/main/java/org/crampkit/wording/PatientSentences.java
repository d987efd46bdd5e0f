package org.crampkit.wording;

import java.util.List;
import java.util.regex.Pattern;

/** Which sentences a patient reads, and which of them keep a person safe. */
public final class PatientSentences {

    private static final List<Pattern> STAFF =
            patterns("handout\\.none", "handout\\.held\\.staff", "handout\\.teach-back\\..*");

    private static final List<Pattern> PATIENT = patterns(
            "handout\\..*",
            "form\\..*",
            "flags\\.rules\\.[^.]+\\.seek.*",
            "advice\\.(items|because|ask|foods|allergens)\\..*");

    private static final List<Pattern> SAFETY = patterns(
            "handout\\.(help|held|title-held)\\b.*",
            "handout\\.about\\.what",
            "handout\\.symptoms\\..*",
            "flags\\.rules\\.[^.]+\\.seek.*",
            "advice\\.(ask|foods|allergens)\\..*",
            "advice\\.items\\.[^.]+\\.(steps|text|dose|feel|stop-if)\\b.*");

    /** Names of foods, versions, sources, and labels of figures. */
    private static final List<Pattern> LISTS = patterns(
            "advice\\.(foods|allergens)\\..*",
            "handout\\.(footer|symptoms|symptom-suffix|charts|milligrams|for).*",
            "handout\\.about\\.(versions|sources|no-review-date)",
            "form\\..*");

    private PatientSentences() {}

    /** Returns whether a patient reads the sentence. */
    public static boolean covers(String key) {
        return any(PATIENT, key) && !any(STAFF, key);
    }

    /** Returns whether a patient reads the sentence as running text, which can be scored; a list of names cannot. */
    public static boolean running(String key) {
        return covers(key) && !any(LISTS, key);
    }

    /** Returns what is not running text, as patterns of keys. */
    public static String lists() {
        return LISTS.stream().map(Pattern::pattern).collect(java.util.stream.Collectors.joining("|"));
    }

    /** Returns whether the sentence must never be in another language than the rest of its sheet. */
    public static boolean safety(String key) {
        return covers(key) && any(SAFETY, key);
    }

    private static List<Pattern> patterns(String... texts) {
        return java.util.Arrays.stream(texts).map(Pattern::compile).toList();
    }

    private static boolean any(List<Pattern> patterns, String key) {
        return patterns.stream().anyMatch(pattern -> pattern.matcher(key).matches());
    }
}
