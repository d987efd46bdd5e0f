package org.crampkit.console.terminal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.crampkit.console.ExitCode;
import org.crampkit.console.line.Invocation;
import org.crampkit.console.line.Manner;
import org.crampkit.console.line.StrictCommandParser;
import org.crampkit.console.screen.Screen;
import org.crampkit.wording.Wording;
import org.jline.reader.Completer;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.UserInterruptException;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.jspecify.annotations.Nullable;

/** The interactive console: a prompt, a line, an answer. Lines piped in are read without a prompt. */
public final class Interactive {

    private static final Set<String> LEAVE = Set.of("exit", "quit");
    private static final char UNSHOWN = 0;

    private final Screen screen;
    private final Wording wording;
    private final StrictCommandParser parser;
    private final Consumer<Throwable> failures;
    private final Completer completer;
    private final Consumer<Screen> greeting;
    private final InputStream input;

    /** Reads from a terminal, or from an input where lines are piped in. */
    public Interactive(
            Screen screen,
            Wording wording,
            StrictCommandParser parser,
            Consumer<Throwable> failures,
            Completer completer,
            Consumer<Screen> greeting,
            InputStream input) {
        this.screen = screen;
        this.wording = wording;
        this.parser = parser;
        this.failures = failures;
        this.completer = completer;
        this.greeting = greeting;
        this.input = input;
    }

    /**
     * Reads lines until the person leaves or the input ends.
     *
     * @param runner runs a line
     * @param globals the options that the process was started with
     * @return how the last line ended where lines were piped in; done where a person sat at a terminal
     */
    public ExitCode run(Consumer<String> runner, List<String> globals) {
        screen.begin(Manner.ofBroken(globals));
        try {
            List<String> check = new java.util.ArrayList<>(globals);
            check.add("help");
            Invocation start = parser.understand(check);
            screen.begin(start.manner());
        } catch (RuntimeException e) {
            failures.accept(e);
            return screen.exit();
        }
        return Seat.taken() ? typed(runner) : piped(runner);
    }

    private ExitCode piped(Consumer<String> runner) {
        ExitCode last = ExitCode.DONE;
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(input, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String text = line.strip();
                if (LEAVE.contains(text)) {
                    break;
                }
                if (!text.isEmpty() && !text.startsWith("#")) {
                    runner.accept(text);
                    last = screen.exit();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return last;
    }

    private ExitCode typed(Consumer<String> runner) {
        try (Terminal terminal = TerminalBuilder.builder()
                .system(true)
                .dumb(true)
                .encoding(StandardCharsets.UTF_8)
                .build()) {
            LineReader reader = LineReaderBuilder.builder()
                    .terminal(terminal)
                    .appName("crampkit")
                    .parser(new TypedLineParser())
                    .completer(completer)
                    .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true)
                    .build();
            screen.hears(question -> heard(reader, question, null));
            screen.hearsSecrets(question -> heard(reader, question, UNSHOWN));
            greeting.accept(screen);
            String prompt = wording.staff().say("console.prompt") + " ";
            for (String line = next(reader, prompt); !LEAVE.contains(line); line = next(reader, prompt)) {
                if (!line.isEmpty()) {
                    runner.accept(line);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return ExitCode.DONE;
    }

    private static Optional<String> heard(LineReader reader, String question, @Nullable Character mask) {
        reader.setVariable(LineReader.DISABLE_HISTORY, true);
        reader.setVariable(LineReader.DISABLE_COMPLETION, true);
        try {
            return Optional.of(reader.readLine(question, mask));
        } catch (UserInterruptException | EndOfFileException e) {
            return Optional.empty();
        } finally {
            reader.setVariable(LineReader.DISABLE_HISTORY, false);
            reader.setVariable(LineReader.DISABLE_COMPLETION, false);
        }
    }

    private static String next(LineReader reader, String prompt) {
        try {
            return reader.readLine(prompt).strip();
        } catch (UserInterruptException e) {
            return "";
        } catch (EndOfFileException e) {
            return "exit";
        }
    }
}
