package org.crampkit.flags.condition;

import java.util.List;
import java.util.Set;
import org.crampkit.flags.Evidence;
import org.crampkit.flags.facts.Facts;

/**
 * Words of a list in free text. Without a look at free text it is unknown, and no text can make it clear.
 *
 * @param list name of a word list of {@code templates/symptom-words.yaml}
 */
public record WordsTold(String list) implements Condition {

    @Override
    public Outcome check(Facts facts) {
        List<Evidence> evidence =
                facts.mentions(list).stream().map(facts::evidence).toList();
        return evidence.isEmpty() ? Outcome.unknown(Outcome.FREE_TEXT) : new Outcome.Hit(evidence);
    }

    @Override
    public boolean hears(Set<String> lists) {
        return lists.contains(list);
    }

    @Override
    public String describe() {
        return "words for \"" + list.replace('_', ' ') + "\" in free text";
    }
}
