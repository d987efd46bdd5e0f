package org.crampkit.console.command;

import org.crampkit.console.reply.book.ExplainReply;
import org.crampkit.console.reply.book.RuleReply;
import org.crampkit.console.reply.book.RulesReply;
import org.crampkit.console.screen.Screen;
import org.crampkit.console.screen.Speech;
import org.crampkit.workflow.proof.ShowRules;
import org.springframework.shell.core.command.annotation.Argument;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.stereotype.Component;

/** The rule book and the message catalogue, to be looked up. They hold no patient, so the trail does not tell of it. */
@Component
public class BookCommands implements Commands {

    private final Screen screen;
    private final Speech speech;
    private final ShowRules books;

    BookCommands(Screen screen, Speech speech, ShowRules books) {
        this.screen = screen;
        this.speech = speech;
        this.books = books;
    }

    /** Lists the rules. */
    @Command(name = "rules", description = "List the rules that raise red flags")
    public void rules() {
        screen.show(new RulesReply(books.book(), speech));
    }

    /** Shows one rule. */
    @Command(name = "rule", description = "Show one rule: conditions, sources, sign-off and examples")
    public void rule(@Argument(index = 0, description = "ID") String id) {
        screen.show(new RuleReply(books.one(id), books.book().version(), speech));
    }

    /** Shows one message. */
    @Command(name = "explain", description = "Say what a message code means and what to do about it")
    public void explain(@Argument(index = 0, description = "CODE") String code) {
        screen.show(new ExplainReply(books.message(code), speech));
    }
}
