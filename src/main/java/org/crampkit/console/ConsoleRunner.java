package org.crampkit.console;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.crampkit.console.line.Manner;
import org.crampkit.console.line.UsageException;
import org.crampkit.console.line.Values;
import org.crampkit.console.line.Words;
import org.crampkit.console.screen.Screen;
import org.crampkit.console.terminal.Interactive;
import org.crampkit.console.terminal.Seat;
import org.crampkit.workflow.Refusal;
import org.crampkit.workflow.RefusedException;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.ExitCodeGenerator;

/** Takes the argument array as it is: one command, a file of commands, or none for the interactive console. */
final class ConsoleRunner implements ApplicationRunner, ExitCodeGenerator {

    private final LineRunner lines;
    private final Screen screen;
    private final Failures failures;
    private final Interactive interactive;
    private ExitCode exit = ExitCode.DONE;

    ConsoleRunner(LineRunner lines, Screen screen, Failures failures, Interactive interactive) {
        this.lines = lines;
        this.screen = screen;
        this.failures = failures;
        this.interactive = interactive;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        List<String> words = Arrays.asList(arguments.getSourceArgs());
        List<String> globals = new ArrayList<>();
        if (Seat.taken()) {
            screen.hears(Seat::ask);
            screen.hearsSecrets(Seat::askSecret);
        }
        int at = leadingOptions(words, globals);
        if (at < words.size() && words.get(at).startsWith("@") && words.get(at).length() > 1) {
            globals.addAll(words.subList(at + 1, words.size()));
            exit = script(words.get(at).substring(1), globals);
        } else if (at == words.size() && !globals.contains("--help") && !globals.contains("-h")) {
            exit = interactive.run(line -> one(line, globals), globals);
        } else {
            exit = lines.run(words);
        }
    }

    @Override
    public int getExitCode() {
        return exit.number();
    }

    /** Collects the options before the first word that is none; returns where that word stands. */
    private static int leadingOptions(List<String> words, List<String> options) {
        int at = 0;
        while (at < words.size()
                && words.get(at).startsWith("-")
                && !words.get(at).equals("--")) {
            String word = words.get(at++);
            boolean takesNext =
                    Manner.CHOICES.stream().anyMatch(choice -> word.equals("--" + choice.name()) && !choice.alone());
            options.add(takesNext && at < words.size() ? word + "=" + words.get(at++) : word);
        }
        return at;
    }

    private ExitCode script(String name, List<String> globals) {
        screen.begin(Manner.ofBroken(globals));
        List<String> script;
        try {
            script = Files.readAllLines(readable(Values.path(name)), StandardCharsets.UTF_8);
        } catch (IOException e) {
            failures.tell(
                    new RefusedException(new Refusal.BadInput("CK-902", "script-unreadable", Map.of("file", name))));
            return screen.exit();
        } catch (RefusedException | UsageException e) {
            failures.tell(e);
            return screen.exit();
        }
        for (String line : script) {
            String text = line.startsWith("\uFEFF") ? line.substring(1).strip() : line.strip();
            if (!text.isEmpty() && !text.startsWith("#")) {
                ExitCode ended = one(text, globals);
                if (ended != ExitCode.DONE) {
                    return ended;
                }
            }
        }
        return ExitCode.DONE;
    }

    /** Runs one typed line with the options that were given beside it. */
    ExitCode one(String line, List<String> globals) {
        List<String> words = new ArrayList<>();
        try {
            List<String> typed = Words.of(line);
            globals.stream().filter(global -> !names(typed, global)).forEach(words::add);
            words.addAll(typed);
        } catch (UsageException e) {
            screen.begin(Manner.ofBroken(globals));
            failures.tell(e);
            return screen.exit();
        }
        return lines.run(words);
    }

    /** Returns whether a line gives an option itself, so that the one given beside it does not count. */
    private static boolean names(List<String> typed, String global) {
        String name = global.replaceFirst("=.*", "");
        return typed.stream().anyMatch(word -> word.equals(name) || word.startsWith(name + "="));
    }

    private static Path readable(Path file) {
        if (!Files.exists(file)) {
            throw new RefusedException(new Refusal.BadInput("CK-902", "file-missing", Map.of("file", file.toString())));
        }
        return file;
    }
}
