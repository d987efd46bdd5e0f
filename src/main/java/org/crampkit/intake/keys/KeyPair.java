package org.crampkit.intake.keys;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.crampkit.intake.Question;

/**
 * Two writings that may be one patient's key.
 *
 * @param one the one that counts where both are one patient
 * @param other the other
 */
public record KeyPair(String one, String other) {

    /** The option that answers for the keys of a file. */
    public static final String OPTION = "--keys";

    private static final int SHOWN = 5;

    /** Returns the question whether each pair is one patient. */
    public static Question question(List<KeyPair> pairs) {
        return question(pairs, OPTION, List.of("same", "different"));
    }

    /** Returns the question, to be answered by another option. */
    public static Question question(List<KeyPair> pairs, String option, List<String> answers) {
        return new Question("CK-156", named(pairs), option, answers);
    }

    /** Returns that pairs which were said to be two patients cannot be told apart, and that one needs another key. */
    public static Question unholdable(List<KeyPair> pairs) {
        return new Question("CK-162", named(pairs), OPTION, List.of("same"));
    }

    /** Returns whether something was said of one of them. */
    public boolean said(KeyAnswers answers) {
        return answers.meant(one) != null || answers.meant(other) != null;
    }

    /** Returns whether they were said to be two patients, alone or all together. */
    public boolean saidApart(KeyAnswers answers) {
        String own = answers.meant(other);
        return own == null ? answers.all() == KeyAnswers.Pairs.DIFFERENT : Spelling.alike(own, other);
    }

    private static Map<String, Object> named(List<KeyPair> pairs) {
        String more = pairs.stream()
                .skip(1)
                .limit(SHOWN - 1L)
                .map(pair -> pair.one() + " / " + pair.other())
                .collect(Collectors.joining(", "));
        return Map.of(
                "value", pairs.get(0).one(),
                "other", pairs.get(0).other(),
                "more", pairs.size() > SHOWN ? more + ", …" : more,
                "count", pairs.size());
    }
}
