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
import org.crampkit.flags.condition.Condition;

/** One rule with everything that can be said of it. */
public final class RuleReply implements Reply {

    private static final int TIER_WIDTH = 15;

    private final Rule rule;
    private final String ruleSetVersion;
    private final Speech speech;

    /** Tells of a rule of the book with a version. */
    public RuleReply(Rule rule, String ruleSetVersion, Speech speech) {
        this.rule = rule;
        this.ruleSetVersion = ruleSetVersion;
        this.speech = speech;
    }

    @Override
    public void json(Consumer<Map<String, Object>> out) {
        Fields fields = new Fields()
                .put("id", rule.id())
                .put("title", rule.title())
                .put("ask", sentence("ask"))
                .put("seekHelp", sentence("seek"));
        out.accept(logic(fields)
                .put("origin", rule.overridden() ? "clinic" : "shipped")
                .put("reviewed", reviewed())
                .put("draft", rule.reviewed().draft())
                .put("version", rule.version())
                .put("ruleSetVersion", ruleSetVersion)
                .map());
    }

    private Fields logic(Fields fields) {
        List<String> supports =
                rule.supports().stream().map(Condition::describe).toList();
        return fields.put("levels", objects(rule.levels(), this::level))
                .put("supports", supports)
                .put("sources", objects(rule.sources(), RuleReply::source))
                .put("examples", objects(rule.examples(), RuleReply::example));
    }

    private Fields level(Rule.Level level) {
        return new Fields()
                .put("tier", level.tier().name())
                .put("meaning", speech.tier(level.tier()))
                .put("when", level.text());
    }

    private static Fields source(Rule.Source source) {
        return new Fields().put("kind", source.kind()).put("text", source.text());
    }

    private static Fields example(Rule.Example example) {
        return new Fields().put("name", example.name()).put("outcome", example.expect());
    }

    private Map<String, Object> reviewed() {
        boolean draft = rule.reviewed().draft();
        return new Fields()
                .put("by", draft ? null : rule.reviewed().by())
                .put("on", draft ? null : rule.reviewed().on())
                .map();
    }

    private static <T> List<Map<String, Object>> objects(List<T> items, java.util.function.Function<T, Fields> each) {
        return items.stream().map(item -> each.apply(item).map()).toList();
    }

    /** Returns a sentence of the language pack about this rule, empty for a clinic's own rule that has none. */
    private String sentence(String part) {
        String key = "flags.rules." + rule.id() + "." + part;
        return speech.pack().has(key) ? speech.pack().say(key) : "";
    }

    @Override
    public void text(Page page) {
        page.line(rule.id() + " · " + rule.title());
        for (Rule.Level level : rule.levels()) {
            page.gap();
            page.raw("  " + page.tier(level.tier(), speech.tier(level.tier()), TIER_WIDTH));
            page.line(4, speech.say("rule.when", "condition", level.text()));
        }
        if (!rule.supports().isEmpty()) {
            page.gap();
            list(
                    page,
                    "rule.supports",
                    rule.supports().stream().map(Condition::describe).toList());
        }
        page.gap();
        said(page, "rule.ask", sentence("ask"));
        said(page, "rule.seek", sentence("seek"));
        list(page, "rule.sources", rule.sourceLines());
        page.line(2, signedBy());
        List<List<String>> examples = new ArrayList<>();
        rule.examples().forEach(example -> examples.add(List.of(outcome(example), example.name())));
        page.line(2, speech.say("rule.examples"));
        page.table(4, List.of(speech.say("rule.outcome"), speech.say("rule.example")), examples);
        page.line(2, speech.say("rule.version", "version", rule.version(), "set", ruleSetVersion));
        page.next("rules");
    }

    private void said(Page page, String key, String sentence) {
        if (!sentence.isEmpty()) {
            page.line(2, speech.say(key) + " " + sentence);
        }
    }

    private void list(Page page, String key, List<String> lines) {
        page.line(2, speech.say(key));
        lines.forEach(line -> page.line(4, line));
    }

    private String outcome(Rule.Example example) {
        String expect = example.expect();
        String tier = expect.substring(expect.lastIndexOf(' ') + 1);
        return tier.length() == 1
                ? expect.substring(0, expect.length() - 1) + speech.pack().say("flags.tier." + tier)
                : expect;
    }

    private String signedBy() {
        return rule.reviewed().draft()
                ? speech.say("rule.draft")
                : speech.say(
                        "rule.signed",
                        "by",
                        rule.reviewed().by(),
                        "on",
                        rule.reviewed().on());
    }
}
