package org.crampkit.console.line;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crampkit.wording.Nearest;
import org.springframework.shell.core.command.CommandArgument;
import org.springframework.shell.core.command.CommandOption;
import org.springframework.shell.core.command.CommandParser;
import org.springframework.shell.core.command.ParsedInput;

/** Understands a line whole or not at all: an unknown option is an error, never ignored. */
public final class StrictCommandParser implements CommandParser {

    private final Shapes shapes;

    /** Knows the commands. */
    public StrictCommandParser(Shapes shapes) {
        this.shapes = shapes;
    }

    @Override
    public ParsedInput parse(String input) {
        return understand(Words.of(input)).input();
    }

    /**
     * Understands the words of a line.
     *
     * @param words as the shell or {@link Words} split them, with at least a command or {@code --help}
     * @throws UsageException where a word is not understood, or something is missing
     */
    public Invocation understand(List<String> words) {
        Reading reading = new Reading(words);
        reading.read();
        return reading.finish();
    }

    /** One line as it is being read. */
    private final class Reading {
        private final List<String> words;
        private final Map<String, String> globals = new LinkedHashMap<>();
        private final Map<String, String> options = new LinkedHashMap<>();
        private final List<String> arguments = new ArrayList<>();
        private Optional<Shape> shape = Optional.empty();
        private boolean help;
        private int at;

        Reading(List<String> words) {
            this.words = words;
        }

        void read() {
            boolean optionsOver = false;
            while (at < words.size()) {
                String word = words.get(at++);
                if (!optionsOver && word.equals("--")) {
                    optionsOver = true;
                } else if (!optionsOver && (word.equals("--help") || word.equals("-h"))) {
                    help = true;
                } else if (!optionsOver && word.startsWith("-") && word.length() > 1) {
                    option(word);
                } else if (shape.isEmpty()) {
                    shape = Optional.of(shapes.find(word).orElseThrow(() -> unknownCommand(word)));
                } else {
                    arguments.add(word);
                }
            }
        }

        private void option(String word) {
            int equals = word.indexOf('=');
            String dashed = equals < 0 ? word : word.substring(0, equals);
            String name = dashed.startsWith("--") ? dashed.substring(2) : "";
            Optional<Shape.Choice> global = Manner.choice(name);
            Shape.Choice choice = global.or(() -> shape.flatMap(known -> known.option(name)))
                    .orElseThrow(() -> unknownOption(dashed));
            String value = equals >= 0 ? word.substring(equals + 1) : choice.alone() ? "true" : next(dashed);
            if (value.isEmpty()) {
                throw new UsageException("value-missing", Map.of("option", dashed));
            }
            keep(global.isPresent() ? globals : options, choice, value);
        }

        private String next(String option) {
            if (at >= words.size()
                    || (words.get(at).startsWith("-") && words.get(at).length() > 1)) {
                throw new UsageException("value-missing", Map.of("option", option));
            }
            return words.get(at++);
        }

        private void keep(Map<String, String> values, Shape.Choice choice, String value) {
            String before = values.get(choice.name());
            if (before != null && choice.repeatable()) {
                values.put(choice.name(), before + "," + value);
            } else if (before != null && !before.equals(value)) {
                throw new UsageException("twice", Map.of("option", "--" + choice.name()));
            } else {
                values.put(choice.name(), value);
            }
        }

        Invocation finish() {
            Map<String, Object> manners = new LinkedHashMap<>();
            globals.forEach((name, value) ->
                    manners.put(name, Values.convert(Manner.choice(name).orElseThrow(), value)));
            Manner manner = Manner.of(manners);
            if (shape.isEmpty() && !help) {
                throw new UsageException("no-command", Map.of());
            }
            ParsedInput.Builder input =
                    ParsedInput.builder().commandName(shape.map(Shape::name).orElse("help"));
            if (!help) {
                shape.ifPresent(known -> check(known, input));
            }
            return new Invocation(input.build(), manner, help);
        }

        private void check(Shape known, ParsedInput.Builder input) {
            options.forEach((name, value) -> {
                Values.convert(known.option(name).orElseThrow(), value);
                input.addOption(CommandOption.with().longName(name).value(value).build());
            });
            if (arguments.size() < known.leastArguments()) {
                String missing = known.arguments().get(arguments.size());
                throw new UsageException("argument-missing", Map.of("command", known.name(), "argument", missing));
            }
            if (arguments.size() > known.mostArguments()) {
                String extra = arguments.get(known.mostArguments());
                throw new UsageException("argument-extra", Map.of("command", known.name(), "argument", extra));
            }
            for (int i = 0; i < arguments.size(); i++) {
                input.addArgument(new CommandArgument(i, arguments.get(i)));
            }
        }

        private UsageException unknownOption(String dashed) {
            List<String> known = new ArrayList<>();
            shape.ifPresent(command -> command.options().forEach(choice -> known.add("--" + choice.name())));
            Manner.CHOICES.forEach(choice -> known.add("--" + choice.name()));
            String nearest = Nearest.to(dashed, known).orElse("");
            return shape.map(command -> new UsageException(
                            nearest.isEmpty() ? "unknown-option" : "unknown-option-near",
                            Map.of("option", dashed, "command", command.name(), "nearest", nearest)))
                    .orElseGet(() -> new UsageException("unknown-option-first", Map.of("option", dashed)));
        }

        private UsageException unknownCommand(String word) {
            String nearest = Nearest.to(word, shapes.names()).orElse("");
            return new UsageException(
                    nearest.isEmpty() ? "unknown-command" : "unknown-command-near",
                    Map.of("command", word, "nearest", nearest));
        }
    }
}
