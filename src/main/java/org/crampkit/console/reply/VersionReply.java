package org.crampkit.console.reply;

import java.util.Map;
import java.util.function.Consumer;
import org.crampkit.console.Version;
import org.crampkit.console.screen.Fields;
import org.crampkit.console.screen.Page;
import org.crampkit.console.screen.Reply;
import org.crampkit.console.screen.Speech;
import org.crampkit.wording.Coverage;
import org.crampkit.wording.LanguagePack;

/** Versions of the program and of its language pack. */
public final class VersionReply implements Reply {

    private final Speech speech;

    /** Tells the versions. */
    public VersionReply(Speech speech) {
        this.speech = speech;
    }

    @Override
    public void json(Consumer<Map<String, Object>> out) {
        LanguagePack pack = speech.pack();
        out.accept(new Fields()
                .put("program", Version.number())
                .put("java", Runtime.version().toString())
                .put("language", Map.of(pack.code(), pack.review().version()))
                .put("reviewed", !pack.review().draft())
                .put(
                        "languages",
                        speech.coverages().stream().map(VersionReply::coverage).toList())
                .map());
    }

    private static Map<String, Object> coverage(Coverage coverage) {
        return new Fields()
                .put("code", coverage.language())
                .put("sentences", coverage.sentences())
                .put("translated", coverage.translated())
                .put("missing", coverage.missing())
                .put("missingSafety", coverage.missingSafety())
                .map();
    }

    @Override
    public void text(Page page) {
        page.line(speech.say("version", "version", Version.number()));
        String draft = speech.pack().review().draft() ? speech.say("draft") : "";
        page.line(
                speech.say("version-language", "version", speech.pack().review().version(), "draft", draft));
        speech.coverages()
                .forEach(coverage -> page.line(speech.say(
                        coverage.safe() ? "version-coverage" : "version-coverage-unsafe",
                        "language",
                        coverage.language(),
                        "translated",
                        coverage.translated(),
                        "sentences",
                        coverage.sentences())));
    }
}
