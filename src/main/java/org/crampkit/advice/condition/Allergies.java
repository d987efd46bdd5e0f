package org.crampkit.advice.condition;

import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import org.crampkit.diary.code.Answer;
import org.jspecify.annotations.Nullable;

/**
 * The allergy text of the patient list.
 *
 * @param text lower-case text, null where not known
 */
public record Allergies(@Nullable String text) {

    private static final Set<String> NONE =
            Set.of("none", "no", "nil", "none known", "no known allergies", "nkda", "nka", "ninguna", "ninguno");
    private static final Set<String> UNKNOWN = Set.of("", "unknown", "?", "not known", "desconocido", "desconocida");

    /** Folds the case. */
    public Allergies {
        text = text == null ? null : text.strip().toLowerCase(Locale.ROOT);
    }

    /** Returns whether the text names one of the words; UNKNOWN where there is no text. */
    public Answer toAny(Collection<String> words) {
        String known = text;
        if (known == null || UNKNOWN.contains(known)) {
            return Answer.UNKNOWN;
        }
        if (!NONE.contains(known)) {
            for (String word : words) {
                if (known.contains(word.toLowerCase(Locale.ROOT))) {
                    return Answer.YES;
                }
            }
        }
        return Answer.NO;
    }
}
