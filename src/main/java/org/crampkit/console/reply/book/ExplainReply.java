package org.crampkit.console.reply.book;

import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.crampkit.console.screen.Fields;
import org.crampkit.console.screen.Page;
import org.crampkit.console.screen.Reply;
import org.crampkit.console.screen.Speech;
import org.crampkit.wording.MessageCatalogue.Message;

/** What a message code means, and its cure. What stood in the cell is written as VALUE. */
public final class ExplainReply implements Reply {

    private static final Pattern OPEN_NAME = Pattern.compile("\\{(\\w+)\\}");

    private final Message message;
    private final Speech speech;

    /** Tells of a message. */
    public ExplainReply(Message message, Speech speech) {
        this.message = message;
        this.speech = speech;
    }

    @Override
    public void json(Consumer<Map<String, Object>> out) {
        out.accept(new Fields()
                .put("code", message.code())
                .put("level", message.level())
                .put("reason", reason())
                .put("fix", fix())
                .map());
    }

    @Override
    public void text(Page page) {
        page.line(message.code() + " · " + speech.say("explain." + message.level()));
        page.line(2, reason());
        page.line(2, speech.say("explain.fix") + " " + fix());
    }

    private String reason() {
        return named(speech.reason(message.code(), Map.of()));
    }

    private String fix() {
        return named(speech.fix(message.code(), Map.of()));
    }

    private static String named(String sentence) {
        return OPEN_NAME.matcher(sentence).replaceAll(name -> name.group(1).toUpperCase(Locale.ROOT));
    }
}
