package org.crampkit.console.command;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.crampkit.console.reply.DemoReply;
import org.crampkit.console.reply.care.FlagsReply;
import org.crampkit.console.reply.care.SummaryReply;
import org.crampkit.console.reply.filing.ImportReply;
import org.crampkit.console.screen.JsonDocument;
import org.crampkit.console.screen.Reply;
import org.crampkit.console.screen.Screen;
import org.crampkit.console.screen.Speech;
import org.crampkit.flags.FlagReport;
import org.crampkit.summary.Summary;
import org.crampkit.workflow.demo.Printer;
import org.crampkit.workflow.demo.RunDemo;
import org.crampkit.workflow.filing.FileOutcome;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;
import org.springframework.stereotype.Component;

/** The whole main job on the samples. */
@Component
public class DemoCommands implements Commands {

    private static final Path HERE = Path.of("crampkit-demo");

    private final Screen screen;
    private final Speech speech;
    private final RunDemo demo;

    DemoCommands(Screen screen, Speech speech, RunDemo demo) {
        this.screen = screen;
        this.speech = speech;
        this.demo = demo;
    }

    /** Runs the demo. */
    @Command(name = "demo", description = "Do the whole job on the samples, in a home folder that is thrown away")
    public void demo(
            @Option(longName = "out", description = "DIR to write to instead of ./crampkit-demo") @Nullable Path out) {
        Path folder = out == null ? HERE : out;
        screen.show(new DemoReply(demo.run(folder, screen.desk().by(), new Replies(speech)), speech));
    }

    /** Results as the replies of the commands. */
    private record Replies(Speech speech) implements Printer {

        @Override
        public String imported(FileOutcome outcome) {
            return text(ImportReply.of(outcome, speech));
        }

        @Override
        public String summary(Summary summary) {
            return text(new SummaryReply(summary, speech));
        }

        @Override
        public String flags(FlagReport report) {
            return text(FlagsReply.one(report, null, speech));
        }

        private static String text(Reply reply) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            reply.json(object -> JsonDocument.write(object, bytes));
            return bytes.toString(StandardCharsets.UTF_8);
        }
    }
}
