package org.crampkit.console.reply.book;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.crampkit.console.screen.Fields;
import org.crampkit.console.screen.Page;
import org.crampkit.console.screen.Reply;
import org.crampkit.console.screen.Speech;
import org.crampkit.flags.Rule;
import org.crampkit.flags.RuleBook;

/** The rule book, a line a rule. */
public final class RulesReply implements Reply {

    private final RuleBook book;
    private final Speech speech;

    /** Tells of all rules of a book. */
    public RulesReply(RuleBook book, Speech speech) {
        this.book = book;
        this.speech = speech;
    }

    @Override
    public void json(Consumer<Map<String, Object>> out) {
        List<Map<String, Object>> all = new ArrayList<>();
        for (Rule rule : book.rules()) {
            all.add(new Fields()
                    .put("id", rule.id())
                    .put("tiers", tiers(rule))
                    .put("title", rule.title())
                    .put("origin", rule.overridden() ? "clinic" : "shipped")
                    .put("draft", rule.reviewed().draft())
                    .put("version", rule.version())
                    .map());
        }
        out.accept(new Fields()
                .put("version", book.version())
                .put("drafts", book.drafts())
                .put("rules", all)
                .map());
    }

    @Override
    public void text(Page page) {
        page.line(speech.say("rules.count", "rules", book.rules().size(), "version", book.version()));
        List<List<String>> rows = new ArrayList<>();
        for (Rule rule : book.rules()) {
            String own = rule.overridden() ? " (" + speech.say("rules.clinic") + ")" : "";
            rows.add(List.of(rule.id(), String.join(" ", tiers(rule)), rule.title() + own));
        }
        page.table(List.of(speech.say("rules.id"), speech.say("rules.tiers"), speech.say("rules.title")), rows);
        if (book.drafts() > 0) {
            page.line(speech.say("rules.drafts", "drafts", book.drafts()));
        }
        page.next("rule ID");
    }

    private static List<String> tiers(Rule rule) {
        return rule.levels().stream().map(level -> level.tier().name()).toList();
    }
}
