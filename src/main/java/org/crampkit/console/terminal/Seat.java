package org.crampkit.console.terminal;

import java.io.Console;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Whether a person sits at a terminal. */
public final class Seat {

    private Seat() {}

    /** Shows a question on standard error and returns what the person types; empty at the end of input. */
    public static Optional<String> ask(String question) {
        return asked(question).map(Console::readLine);
    }

    /** Shows a question on standard error and returns what the person types, which is not shown; empty at the end of input. */
    public static Optional<String> askSecret(String question) {
        return asked(question).map(Console::readPassword).map(String::valueOf);
    }

    /** Shows a question; returns where the answer is typed, empty where there is no terminal. */
    @SuppressWarnings("SystemConsoleNull")
    private static Optional<Console> asked(String question) {
        Console console = System.console();
        if (console == null) {
            return Optional.empty();
        }
        PrintWriter err = new PrintWriter(new OutputStreamWriter(System.err, StandardCharsets.UTF_8), true);
        err.print(question);
        err.flush();
        return Optional.of(console);
    }

    /** Returns whether both input and output are a terminal. From JDK 22 on the system's console is always there. */
    @SuppressWarnings("SystemConsoleNull")
    public static boolean taken() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return (Boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }
}
