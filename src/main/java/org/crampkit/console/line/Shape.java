package org.crampkit.console.line;

import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.annotation.Argument;
import org.springframework.shell.core.command.annotation.Arguments;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;

/**
 * What a command accepts, read from its method.
 *
 * @param name the command's word
 * @param description one sentence of what it does
 * @param options its own options
 * @param arguments what its arguments are called in help; in brackets where one may be left out
 * @param leastArguments how many must be given
 * @param mostArguments how many may be given
 */
public record Shape(
        String name,
        String description,
        List<Choice> options,
        List<String> arguments,
        int leastArguments,
        int mostArguments) {

    /** Copies the lists. */
    public Shape {
        options = List.copyOf(options);
        arguments = List.copyOf(arguments);
    }

    /** Reads the annotations of a command method. */
    public static Shape of(Method method) {
        Command command = method.getAnnotation(Command.class);
        List<Choice> options = new ArrayList<>();
        List<String> arguments = new ArrayList<>();
        int least = 0;
        int most = 0;
        for (Parameter parameter : method.getParameters()) {
            Option option = parameter.getAnnotation(Option.class);
            Argument argument = parameter.getAnnotation(Argument.class);
            if (option != null) {
                options.add(new Choice(option.longName(), parameter.getType(), option.description()));
            } else if (argument != null) {
                boolean optional = parameter.getAnnotatedType().isAnnotationPresent(Nullable.class);
                arguments.add(optional ? "[" + argument.description() + "]" : argument.description());
                least += optional ? 0 : 1;
                most++;
            } else if (parameter.isAnnotationPresent(FieldOptions.class)) {
                String[] first = parameter.getAnnotation(FieldOptions.class).value();
                Stream.concat(Arrays.stream(first), FieldOptions.PROFILE.stream())
                        .map(field -> new Choice(field, String.class, "VALUE for " + field.replace('_', ' ')))
                        .forEach(options::add);
            } else if (parameter.isAnnotationPresent(Arguments.class)) {
                arguments.add("FILE…");
                least++;
                most = Integer.MAX_VALUE;
            }
        }
        return new Shape(String.join(" ", command.name()), command.description(), options, arguments, least, most);
    }

    /** Returns an option by its name without dashes; the dashes of a field may be written for its underscores. */
    public Optional<Choice> option(String longName) {
        return options.stream()
                .filter(choice -> choice.name().equals(longName)
                        || (choice.name().indexOf('_') > 0
                                && choice.name().replace('_', '-').equals(longName)))
                .findFirst();
    }

    /**
     * One option.
     *
     * @param name its name without dashes
     * @param type what its value is; boolean for one without a value
     * @param description what it does, starting with the name of its value
     */
    public record Choice(String name, Class<?> type, String description) {

        /** Returns whether it stands alone, without a value. */
        public boolean alone() {
            return type == boolean.class || type == Boolean.class;
        }

        /** Returns whether it may be given more than once. */
        public boolean repeatable() {
            return type == List.class;
        }

        /** Returns the values it accepts, none where any is accepted. */
        public List<String> values() {
            Object[] constants = type.getEnumConstants();
            return constants == null
                    ? List.of()
                    : Arrays.stream(constants).map(Choice::word).toList();
        }

        /** Returns the word that is typed for an enum constant. */
        static String word(Object constant) {
            String name = ((Enum<?>) constant).name();
            return name.length() == 1 ? name : name.toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
