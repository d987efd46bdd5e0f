package org.crampkit.console;

import java.util.List;
import java.util.Map;
import org.crampkit.console.line.Invocation;
import org.crampkit.console.line.Manner;
import org.crampkit.console.line.StrictCommandParser;
import org.crampkit.console.line.UsageException;
import org.crampkit.console.reply.HelpReply;
import org.crampkit.console.screen.Screen;
import org.springframework.shell.core.InputReader;
import org.springframework.shell.core.command.CommandContext;
import org.springframework.shell.core.command.CommandExecutor;
import org.springframework.shell.core.command.CommandRegistry;

/** Runs one line: understands it, executes it through Spring Shell, and turns what fails into a sentence and a code. */
final class LineRunner {

    private static final InputReader NOBODY = new InputReader() {};

    private final StrictCommandParser parser;
    private final CommandRegistry registry;
    private final CommandExecutor executor;
    private final Screen screen;
    private final Failures failures;
    private final HelpReply.Maker help;
    private final Manner start;

    LineRunner(
            StrictCommandParser parser,
            CommandRegistry registry,
            Screen screen,
            Failures failures,
            HelpReply.Maker help,
            Manner start) {
        this.parser = parser;
        this.registry = registry;
        this.executor = new CommandExecutor(registry);
        this.screen = screen;
        this.failures = failures;
        this.help = help;
        this.start = start;
    }

    /** Runs the words of a line and returns how it ended; never throws. */
    @SuppressWarnings("CatchingUnchecked")
    ExitCode run(List<String> words) {
        screen.begin(Manner.ofBroken(words));
        try {
            Invocation invocation = parser.understand(words);
            screen.begin(settled(invocation.manner()));
            if (invocation.help()) {
                screen.show(help.of(invocation.input().commandName()));
            } else {
                executor.execute(new CommandContext(invocation.input(), registry, screen.writer(), NOBODY));
            }
        } catch (Exception | StackOverflowError | OutOfMemoryError thrown) {
            failures.tell(thrown);
        }
        return screen.exit();
    }

    /** Lays a line's options over those of the process; the folders cannot change any more. */
    private Manner settled(Manner asked) {
        if (asked.home() != null && !asked.home().equals(start.home())) {
            throw new UsageException("too-late", Map.of("option", "--home"));
        }
        if (asked.keyFile() != null && !asked.keyFile().equals(start.keyFile())) {
            throw new UsageException("too-late", Map.of("option", "--key-file"));
        }
        if (asked.templates() != null && !asked.templates().equals(start.templates())) {
            throw new UsageException("too-late", Map.of("option", "--templates"));
        }
        return asked;
    }
}
