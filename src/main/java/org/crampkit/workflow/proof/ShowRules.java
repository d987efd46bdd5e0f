package org.crampkit.workflow.proof;

import java.util.Locale;
import java.util.Map;
import org.crampkit.flags.Rule;
import org.crampkit.flags.RuleBook;
import org.crampkit.wording.MessageCatalogue.Message;
import org.crampkit.wording.Nearest;
import org.crampkit.workflow.Clinic;
import org.crampkit.workflow.Refusal;
import org.crampkit.workflow.RefusedException;
import org.springframework.stereotype.Component;

/** Shows the rule book, one rule of it, and one message of the catalogue. */
@Component
public final class ShowRules {

    private final Clinic clinic;

    /** Works on one clinic. */
    public ShowRules(Clinic clinic) {
        this.clinic = clinic;
    }

    /** Returns the whole rule book. */
    public RuleBook book() {
        return clinic.books().rules();
    }

    /**
     * Returns one rule.
     *
     * @param id its id in any case, with or without {@code RF-}
     * @throws RefusedException where there is no such rule, naming the nearest
     */
    public Rule one(String id) {
        String typed = id.strip().toUpperCase(Locale.ROOT);
        String whole = typed.startsWith("RF-") ? typed : "RF-" + typed;
        return book().rule(whole).orElseThrow(() -> {
            String nearest = Nearest.to(
                            whole, book().rules().stream().map(Rule::id).toList())
                    .orElse("");
            String key = nearest.isEmpty() ? "no-rule" : "no-rule-near";
            return new RefusedException(new Refusal.NotFound("CK-904", key, Map.of("rule", id, "nearest", nearest)));
        });
    }

    /**
     * Returns one message of the catalogue.
     *
     * @param code its code in any case, with or without {@code CK-}
     * @throws RefusedException where there is no such code
     */
    public Message message(String code) {
        String typed = code.strip().toUpperCase(Locale.ROOT);
        String whole = typed.startsWith("CK-") ? typed : "CK-" + typed;
        return clinic.books()
                .messages()
                .find(whole)
                .orElseThrow(
                        () -> new RefusedException(new Refusal.NotFound("CK-904", "no-code", Map.of("code", code))));
    }
}
