package org.crampkit.console.reply;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.crampkit.console.line.Manner;
import org.crampkit.console.line.Shape;
import org.crampkit.console.line.Shapes;
import org.crampkit.console.line.UsageException;
import org.crampkit.console.screen.Fields;
import org.crampkit.console.screen.Page;
import org.crampkit.console.screen.Reply;
import org.crampkit.wording.LanguagePack;

/** What the commands are, or what one command accepts. */
public final class HelpReply implements Reply {

    private final List<Shape> shown;
    private final boolean one;
    private final LanguagePack words;

    private HelpReply(List<Shape> shown, boolean one, LanguagePack words) {
        this.shown = shown;
        this.one = one;
        this.words = words;
    }

    /** Makes help from the commands there are. */
    public static final class Maker {
        private final Shapes shapes;
        private final java.util.function.Supplier<LanguagePack> words;

        /** Knows the commands. */
        public Maker(Shapes shapes, java.util.function.Supplier<LanguagePack> words) {
            this.shapes = shapes;
            this.words = words;
        }

        /**
         * Makes the help of one command, or of all for {@code help} itself.
         *
         * @throws UsageException where there is no such command
         */
        public HelpReply of(String command) {
            if (command.isBlank() || command.equals("help")) {
                return new HelpReply(shapes.all(), false, words.get());
            }
            Shape shape = shapes.find(command)
                    .orElseThrow(() -> new UsageException("unknown-command", Map.of("command", command)));
            return new HelpReply(List.of(shape), true, words.get());
        }
    }

    @Override
    public void json(java.util.function.Consumer<Map<String, Object>> out) {
        List<Map<String, Object>> commands = new ArrayList<>();
        for (Shape shape : shown) {
            commands.add(new Fields()
                    .put("name", shape.name())
                    .put("does", shape.description())
                    .put("usage", usage(shape))
                    .put("options", options(shape.options()))
                    .map());
        }
        out.accept(new Fields()
                .put("commands", commands)
                .put("everywhere", options(Manner.CHOICES))
                .map());
    }

    private static List<Map<String, Object>> options(List<Shape.Choice> choices) {
        List<Map<String, Object>> options = new ArrayList<>();
        for (Shape.Choice choice : choices) {
            options.add(new Fields()
                    .put("name", "--" + choice.name())
                    .put("does", choice.description())
                    .put("values", choice.values())
                    .map());
        }
        return options;
    }

    @Override
    public void text(Page page) {
        if (one) {
            Shape shape = shown.get(0);
            page.line(shape.description());
            page.gap();
            page.line(words.say("console.help.usage") + " " + usage(shape));
            list(page, shape.options());
            page.gap();
            page.line(words.say("console.help.everywhere"));
            list(page, Manner.CHOICES);
            return;
        }
        page.line(words.say("console.help.title"));
        page.gap();
        page.table(
                2,
                List.of(),
                shown.stream()
                        .map(shape -> List.of(shape.name(), shape.description()))
                        .toList());
        page.gap();
        page.line(words.say("console.help.more"));
    }

    private static void list(Page page, List<Shape.Choice> choices) {
        page.table(
                2,
                List.of(),
                choices.stream()
                        .map(choice -> List.of(written(choice), description(choice)))
                        .toList());
    }

    private static String usage(Shape shape) {
        String arguments = shape.arguments().isEmpty() ? "" : " " + String.join(" ", shape.arguments());
        return shape.name() + arguments + (shape.options().isEmpty() ? "" : " [options]");
    }

    private static String written(Shape.Choice choice) {
        if (choice.alone()) {
            return "--" + choice.name();
        }
        String value = choice.values().isEmpty() ? first(choice.description()) : String.join("|", choice.values());
        return "--" + choice.name() + "=" + value;
    }

    /** A description starts with the name of the value in capitals, where there is one. */
    private static String description(Shape.Choice choice) {
        String text = choice.description();
        boolean named = !choice.alone() && choice.values().isEmpty() && text.indexOf(' ') > 0;
        String rest = named ? text.substring(text.indexOf(' ') + 1) : text;
        return rest.isEmpty() ? "" : Character.toUpperCase(rest.charAt(0)) + rest.substring(1);
    }

    private static String first(String text) {
        int blank = text.indexOf(' ');
        return blank < 0 ? text : text.substring(0, blank);
    }
}
