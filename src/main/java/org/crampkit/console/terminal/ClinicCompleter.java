package org.crampkit.console.terminal;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.crampkit.console.line.Manner;
import org.crampkit.console.line.Shape;
import org.crampkit.console.line.Shapes;
import org.jline.builtins.Completers.FileNameCompleter;
import org.jline.reader.Candidate;
import org.jline.reader.Completer;
import org.jline.reader.LineReader;
import org.jline.reader.ParsedLine;

/** Proposes commands, options with their values, patient keys and files. */
public final class ClinicCompleter implements Completer {

    private final Shapes shapes;
    private final Supplier<List<String>> keys;
    private final FileNameCompleter files = new FileNameCompleter();

    /** Proposes the keys that are known when completion is asked for. */
    public ClinicCompleter(Shapes shapes, Supplier<List<String>> keys) {
        this.shapes = shapes;
        this.keys = keys;
    }

    @Override
    public void complete(LineReader reader, ParsedLine line, List<Candidate> candidates) {
        List<String> words = line.words();
        String word = line.word();
        if (words.size() <= 1) {
            shapes.all().forEach(shape -> candidates.add(whole(shape.name(), shape.description())));
            return;
        }
        Optional<Shape> shape = shapes.find(words.get(0));
        if (word.startsWith("-")) {
            shape.ifPresent(known -> known.options().forEach(choice -> option(choice, candidates)));
            Manner.CHOICES.forEach(choice -> option(choice, candidates));
        } else if (shape.isPresent()) {
            argument(shape.get(), reader, line, candidates);
        }
    }

    private void argument(Shape shape, LineReader reader, ParsedLine line, List<Candidate> candidates) {
        String argument = shape.arguments().isEmpty() ? "" : shape.arguments().get(0);
        if (argument.contains("KEY")) {
            keys.get().forEach(key -> candidates.add(whole(key, null)));
        } else if (argument.contains("FILE")) {
            files.complete(reader, line, candidates);
        } else if (argument.contains("COMMAND")) {
            shapes.names().forEach(name -> candidates.add(whole(name, null)));
        }
    }

    private void option(Shape.Choice choice, List<Candidate> candidates) {
        String name = "--" + choice.name();
        if (choice.alone()) {
            candidates.add(whole(name, choice.description()));
        } else if (choice.values().isEmpty()) {
            candidates.add(new Candidate(name + "=", name + "=", null, choice.description(), null, null, false));
        } else {
            choice.values().forEach(value -> candidates.add(whole(name + "=" + value, null)));
        }
    }

    private static Candidate whole(String value, @org.jspecify.annotations.Nullable String description) {
        return new Candidate(value, value, null, description, null, null, true);
    }
}
