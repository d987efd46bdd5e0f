package org.crampkit.console.screen;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.crampkit.console.ExitCode;
import org.crampkit.console.line.Manner;
import org.crampkit.workflow.ClinicClock;
import org.crampkit.workflow.Desk;
import org.crampkit.workflow.ahead.Progress;
import org.jspecify.annotations.Nullable;

/** Where answers go: standard output for the answer alone, standard error for words to people beside it; always UTF-8. */
public final class Screen {

    private static final int WORTH_A_BAR = 4_000;
    private static final int BAR = 30;
    private static final int LINE = 70;
    private static final int PERCENT = 100;
    private static final int NO_BAR = -1;

    private final OutputStream out;
    private final PrintWriter err;
    private final ClinicClock clock;
    private final boolean colour;
    private @Nullable Function<String, Optional<String>> listener;
    private @Nullable Function<String, Optional<String>> confidant;
    private Manner manner = new Manner(null, null, null, null, false, false, true, null);
    private ExitCode exit = ExitCode.DONE;
    private int drawn = NO_BAR;

    /** Writes to two streams; a terminal that is not told NO_COLOR gets colour. */
    public Screen(OutputStream out, OutputStream err, ClinicClock clock, Colour colour) {
        this.out = out;
        this.err = new PrintWriter(new OutputStreamWriter(err, StandardCharsets.UTF_8), true);
        this.clock = clock;
        this.colour = colour == Colour.ALLOWED;
    }

    /** Whether the word of a tier may be coloured. */
    public enum Colour {
        ALLOWED,
        NEVER
    }

    /** Begins a line that asked for answers in a manner. */
    public void begin(Manner asked) {
        manner = asked;
        exit = ExitCode.DONE;
        clock.tell(asked.asOf());
    }

    /** Returns who asks, and on which day. */
    public Desk desk() {
        String by = manner.by();
        return new Desk(
                clock.today(),
                by == null ? System.getProperty("user.name", "unknown").toLowerCase(Locale.ROOT) : by);
    }

    /** Shows an answer. */
    public void show(Reply reply) {
        try {
            if (manner.json()) {
                HeldStream held = new HeldStream(out);
                reply.json(object -> JsonDocument.write(object, held));
                held.release();
            } else {
                PrintWriter text = new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
                reply.text(new Page(text, look()));
                text.flush();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        exit = reply.exit();
    }

    /** Says in one line what went wrong: on standard error, and with {@code --json} as a document on standard output. */
    public void fail(String code, String message, ExitCode with) {
        fail(code, message, List.of(), with);
    }

    /** Says in one line what went wrong, with every fault of the files as a list of the document. */
    public void fail(String code, String message, List<String> faults, ExitCode with) {
        exit = with;
        takeBarAway();
        err.println(message + " (" + code + ")");
        if (manner.json()) {
            Fields error = new Fields()
                    .put("status", "error")
                    .put("code", code)
                    .put("message", message)
                    .put("exit", with.number());
            if (!faults.isEmpty()) {
                error.put("faults", faults);
            }
            try {
                JsonDocument.write(error.map(), out);
                out.flush();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Says something to a person beside the answer; never part of it. */
    public void aside(String message) {
        takeBarAway();
        err.println(message);
    }

    /** Draws how far a long work is, on a terminal alone, a hundred times at most; a full bar is taken away. */
    public void progress(int done, int all, Progress.Counted what) {
        if (!colour || manner.json() || manner.plain() || all < WORTH_A_BAR) {
            return;
        }
        if (done >= all) {
            takeBarAway();
            return;
        }
        int percent = (int) ((long) done * PERCENT / all);
        if (percent != drawn) {
            drawn = percent;
            int filled = percent * BAR / PERCENT;
            String bar = "#".repeat(filled) + ".".repeat(BAR - filled);
            err.print("\r  [" + bar + "] "
                    + String.format(
                            Locale.ROOT, "%,d / %,d %s", done, all, what.name().toLowerCase(Locale.ROOT)));
            err.flush();
        }
    }

    /** What is said next begins on a clean line. */
    private void takeBarAway() {
        if (drawn != NO_BAR) {
            drawn = NO_BAR;
            err.print("\r" + " ".repeat(LINE) + "\r");
            err.flush();
        }
    }

    /** Hears a person at a terminal: the listener shows a question and returns what is typed, empty at the end of input. */
    public void hears(Function<String, Optional<String>> person) {
        listener = person;
    }

    /** Returns whether a question can be asked: a person sits there, and the line does not forbid it. */
    public boolean asks() {
        return listener != null && !manner.json() && !manner.noInput();
    }

    /** Asks a question and returns the answer without outer blanks; empty where nobody answers. */
    public Optional<String> ask(String question) {
        Function<String, Optional<String>> person = listener;
        return person == null || !asks()
                ? Optional.empty()
                : person.apply(question + " ").map(String::strip);
    }

    /** Hears what a person types without showing it; see {@link #hears}. */
    public void hearsSecrets(Function<String, Optional<String>> person) {
        confidant = person;
    }

    /** Asks for a secret, which is not shown as it is typed; empty where nobody answers. */
    public Optional<char[]> askSecret(String question) {
        Function<String, Optional<String>> person = confidant;
        return person == null || !asks()
                ? Optional.empty()
                : person.apply(question + " ").map(String::toCharArray);
    }

    /** Returns how the line ended. */
    public ExitCode exit() {
        return exit;
    }

    /** Returns the stream of answers as text. */
    public PrintWriter writer() {
        return new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), true);
    }

    /** Returns the manner of the line that runs. */
    public Manner manner() {
        return manner;
    }

    private Page.Look look() {
        if (manner.plain()) {
            return Page.Look.PLAIN;
        }
        return colour ? Page.Look.COLOURED : Page.Look.ALIGNED;
    }
}
