package org.crampkit.console;

import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.crampkit.console.line.UsageException;
import org.crampkit.console.screen.Screen;
import org.crampkit.store.StoreException;
import org.crampkit.templates.FaultyFilesException;
import org.crampkit.wording.LanguagePack;
import org.crampkit.wording.Wording;
import org.crampkit.workflow.Refusal;
import org.crampkit.workflow.RefusedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.shell.core.command.CommandExecutionException;

/** The one place where a failure becomes a sentence and an exit code. */
final class Failures {

    private static final Logger LOG = LoggerFactory.getLogger("crampkit");

    private final Screen screen;
    private final Wording wording;

    Failures(Screen screen, Wording wording) {
        this.screen = screen;
        this.wording = wording;
    }

    void tell(Throwable thrown) {
        Throwable cause = cause(thrown);
        if (cause instanceof UsageException usage) {
            String key = "console.usage." + usage.key();
            String code = usage.key().startsWith("bad-") ? "CK-903" : "CK-901";
            screen.fail(code, say(key, usage.arguments()), ExitCode.USAGE);
        } else if (cause instanceof RefusedException refused) {
            Refusal refusal = refused.refusal();
            String key = "console.refusal." + refusal.key();
            screen.fail(refusal.code(), say(key, refusal.arguments()), exit(refusal));
        } else if (cause instanceof FaultyFilesException faulty) {
            faults(faulty);
        } else if (StoreException.in(cause).isPresent()) {
            store(StoreException.in(cause).get().code());
        } else {
            LOG.error("failed", cause);
            screen.fail("CK-910", say("console.internal", Map.of()), ExitCode.INTERNAL);
        }
    }

    /** Every fault of every file is named, in the one line and as a list of the JSON document. */
    private void faults(FaultyFilesException faulty) {
        List<String> lines = faulty.faults().stream()
                .map(fault -> fault.replaceAll("\\s+", " "))
                .toList();
        Map<String, Object> arguments = Map.of("faults", String.join(" · ", lines), "count", lines.size());
        String said = say("console.refusal." + faulty.kind(), arguments);
        screen.fail(faulty.code(), said, lines, ExitCode.INPUT);
    }

    private void store(String code) {
        boolean unwritable = code.equals(StoreException.UNWRITABLE) || code.equals(StoreException.LOCKED);
        String key = "console.store." + code.toLowerCase(Locale.ROOT);
        screen.fail(code, say(key, Map.of()), unwritable ? ExitCode.OUTPUT : ExitCode.UNSAFE);
    }

    private static Throwable cause(Throwable thrown) {
        Throwable cause = thrown;
        while ((cause instanceof CommandExecutionException || cause instanceof InvocationTargetException)
                && cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause;
    }

    private static ExitCode exit(Refusal refusal) {
        if (refusal instanceof Refusal.NotFound) {
            return ExitCode.NOT_FOUND;
        }
        if (refusal instanceof Refusal.BadInput) {
            return ExitCode.INPUT;
        }
        if (refusal instanceof Refusal.BadRequest) {
            return ExitCode.USAGE;
        }
        return refusal instanceof Refusal.Unsafe ? ExitCode.UNSAFE : ExitCode.OUTPUT;
    }

    private String say(String key, Map<String, Object> arguments) {
        LanguagePack pack = wording.staff();
        return pack.say(key, arguments);
    }
}
