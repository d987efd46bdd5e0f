package org.crampkit.console.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.crampkit.console.Version;
import org.crampkit.console.screen.Screen;
import org.crampkit.console.screen.Speech;
import org.crampkit.workflow.keeping.ShowOpening;
import org.crampkit.workflow.keeping.ShowOpening.Opening;

/** The console's opening lines: how many patients, who is due, how old the newest backup is. */
public final class Greeting {

    private static final int WIDTH = 80;

    private final ShowOpening opening;
    private final Speech speech;
    private final Consumer<Throwable> failures;

    /** Greets with what is found. */
    public Greeting(ShowOpening opening, Speech speech, Consumer<Throwable> failures) {
        this.opening = opening;
        this.speech = speech;
        this.failures = failures;
    }

    /** Greets; a store that cannot be opened is told in a line of its own. */
    public void greet(Screen screen) {
        String program = speech.say("greeting.program", "version", Version.number());
        try {
            Opening found = opening.opening();
            lines(program, facts(found)).forEach(screen::aside);
        } catch (RuntimeException e) {
            screen.aside(program);
            failures.accept(e);
        }
        screen.aside(speech.say("greeting.more"));
    }

    /** Puts as many facts on a line as a narrow terminal shows whole. */
    static List<String> lines(String first, List<String> facts) {
        List<String> lines = new ArrayList<>();
        String line = first;
        for (String fact : facts) {
            String longer = line + " · " + fact;
            if (longer.length() > WIDTH) {
                lines.add(line);
                line = fact;
            } else {
                line = longer;
            }
        }
        lines.add(line);
        return lines;
    }

    private List<String> facts(Opening found) {
        List<String> facts = new ArrayList<>();
        facts.add(speech.say("greeting.patients", "patients", found.patients()));
        Integer due = found.due();
        if (due != null && due > 0) {
            facts.add(speech.say("greeting.due", "due", due));
        }
        Long days = found.backupDays();
        if (days != null) {
            facts.add(speech.say("greeting.backup", "days", days));
        } else if (found.patients() > 0) {
            facts.add(speech.say("greeting.no-backup"));
        }
        return facts;
    }
}
