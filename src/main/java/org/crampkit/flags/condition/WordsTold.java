package org.crampkit.flags.condition;

import java.util.List;
import java.util.Set;
import org.crampkit.flags.Evidence;
import org.crampkit.flags.facts.Facts;
import org.crampkit.flags.facts.Mention;

/**
 * Words of a list in free text. Without a look at free text it is unknown, and no text can make it clear.
 *
 * @param list name of a word list of {@code templates/symptom-words.yaml}
 */
public record WordsTold(String list) implements Condition {

    private static final Outcome NOT_TOLD = Outcome.unknown(Outcome.FREE_TEXT);

    @Override
    public Outcome check(Facts facts) {
        List<Mention> mentions = facts.mentions(list);
        if (mentions.isEmpty()) {
            return NOT_TOLD;
        }
        List<Evidence> evidence = mentions.stream().map(facts::evidence).toList();
        return new Outcome.Hit(evidence);
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
