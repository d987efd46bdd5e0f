package org.crampkit.console.terminal;

import java.io.Console;

/** Whether a person sits at a terminal. */
public final class Seat {

    private Seat() {}

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
