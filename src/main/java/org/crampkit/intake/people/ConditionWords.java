package org.crampkit.intake.people;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.crampkit.diary.code.Answer;
import org.crampkit.diary.patient.Condition;
import org.crampkit.intake.words.Plain;
import org.crampkit.intake.words.WordBook;
import org.crampkit.intake.words.WordList;

/** Reads the conditions of a patient; "no X" is an explicit no, "none" is no to all, what is not named is unknown. */
final class ConditionWords {

    private final WordList<String> conditions;
    private final WordList<String> negations;
    private final WordList<String> none;

    ConditionWords(WordBook words) {
        conditions = words.texts("condition");
        negations = words.texts("negation");
        none = words.texts("none");
    }

    Map<Condition, Answer> read(ListRow row) {
        String text = row.text("conditions");
        if (!text.isBlank() && none.silent(text)) {
            return PersonReader.noConditions();
        }
        Map<Condition, Answer> known = new EnumMap<>(Condition.class);
        for (String item : text.split("[;,\n]", -1)) {
            if (!item.isBlank() && !take(Plain.of(item), known)) {
                row.warn("CK-404", "conditions", item.strip());
            }
        }
        return known;
    }

    private boolean take(String plain, Map<Condition, Answer> known) {
        String code = conditions.plain(plain);
        if (code != null) {
            known.put(of(code), Answer.YES);
            return true;
        }
        int space = plain.indexOf(' ');
        String denied = space > 0 && negations.silentPlain(plain.substring(0, space))
                ? conditions.plain(plain.substring(space + 1))
                : null;
        if (denied != null) {
            known.put(of(denied), Answer.NO);
        }
        return denied != null;
    }

    private static Condition of(String code) {
        return Condition.valueOf(code.toUpperCase(Locale.ROOT));
    }
}
