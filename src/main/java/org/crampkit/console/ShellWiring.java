package org.crampkit.console;

import jakarta.validation.Validator;
import jakarta.validation.executable.ExecutableValidator;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.crampkit.console.command.Commands;
import org.crampkit.console.line.Manner;
import org.crampkit.console.line.Shape;
import org.crampkit.console.line.Shapes;
import org.crampkit.console.line.StrictCommandParser;
import org.crampkit.console.reply.HelpReply;
import org.crampkit.console.screen.Screen;
import org.crampkit.console.screen.Speech;
import org.crampkit.console.terminal.ClinicCompleter;
import org.crampkit.console.terminal.Greeting;
import org.crampkit.console.terminal.Interactive;
import org.crampkit.console.terminal.PatientKeys;
import org.crampkit.console.terminal.Seat;
import org.crampkit.workflow.Books;
import org.crampkit.workflow.Clinic;
import org.crampkit.workflow.ClinicClock;
import org.crampkit.workflow.keeping.ShowOpening;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.support.ConfigurableConversionService;
import org.springframework.core.convert.support.DefaultConversionService;
import org.springframework.shell.core.command.CommandRegistry;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.support.CommandFactoryBean;

/** Spring Shell as this program uses it: our commands alone, our parser, our runner. */
@Configuration(proxyBeanMethods = false)
class ShellWiring {

    @Bean
    Screen screen(ClinicClock clock) {
        boolean colour = Seat.taken() && System.getenv("NO_COLOR") == null;
        return new Screen(
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                clock,
                colour ? Screen.Colour.ALLOWED : Screen.Colour.NEVER);
    }

    @Bean
    Speech speech(Books books) {
        return new Speech(books);
    }

    @Bean
    Shapes shapes(List<Commands> commands) {
        List<Shape> shapes = new ArrayList<>();
        for (Commands group : commands) {
            methods(group).forEach(method -> shapes.add(Shape.of(method)));
        }
        return new Shapes(shapes);
    }

    @Bean
    CommandRegistry commandRegistry(List<Commands> commands, ApplicationContext context) {
        CommandRegistry registry = new CommandRegistry();
        for (Commands group : commands) {
            for (Method method : methods(group)) {
                CommandFactoryBean factory = new CommandFactoryBean(method);
                factory.setApplicationContext(context);
                registry.registerCommand(factory.getObject());
            }
        }
        return registry;
    }

    private static Collection<Method> methods(Commands group) {
        return java.util.Arrays.stream(group.getClass().getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(Command.class))
                .toList();
    }

    @Bean
    ConfigurableConversionService conversionService() {
        DefaultConversionService conversion = new DefaultConversionService();
        conversion.addConverter(String.class, LocalDate.class, LocalDate::parse);
        conversion.addConverter(String.class, Path.class, Path::of);
        conversion.addConverterFactory(new WordToChoice());
        return conversion;
    }

    /** No command is checked by constraint annotations: values are checked by the parser, requests by the workflow. */
    @Bean
    Validator validator() {
        ExecutableValidator none = (ExecutableValidator) Proxy.newProxyInstance(
                Validator.class.getClassLoader(),
                new Class<?>[] {ExecutableValidator.class},
                (proxy, method, arguments) -> Set.of());
        return (Validator) Proxy.newProxyInstance(
                Validator.class.getClassLoader(),
                new Class<?>[] {Validator.class},
                (proxy, method, arguments) -> method.getName().equals("forExecutables") ? none : Set.of());
    }

    @Bean
    StrictCommandParser commandParser(Shapes shapes) {
        return new StrictCommandParser(shapes);
    }

    @Bean
    HelpReply.Maker help(Shapes shapes, Speech speech) {
        return new HelpReply.Maker(shapes, speech::pack);
    }

    @Bean
    ApplicationRunner springShellApplicationRunner(
            StrictCommandParser parser,
            CommandRegistry registry,
            Screen screen,
            HelpReply.Maker help,
            Books books,
            Clinic clinic,
            Shapes shapes,
            ShowOpening opening,
            Speech speech,
            Manner start) {
        Failures failures = new Failures(screen, books.wording());
        LineRunner lines = new LineRunner(parser, registry, screen, failures, help, start);
        ClinicCompleter completer = new ClinicCompleter(shapes, () -> PatientKeys.of(clinic));
        Interactive interactive = new Interactive(
                screen,
                books.wording(),
                parser,
                failures::tell,
                completer,
                new Greeting(opening, speech, failures::tell)::greet,
                new FileInputStream(FileDescriptor.in));
        return new ConsoleRunner(lines, screen, failures, interactive);
    }
}
