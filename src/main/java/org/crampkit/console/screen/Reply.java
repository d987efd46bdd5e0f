package org.crampkit.console.screen;

import java.util.Map;
import java.util.function.Consumer;
import org.crampkit.console.ExitCode;

/** What a command answers: the same facts as one JSON object and as text. */
public interface Reply {

    /**
     * Gives the JSON object, once; values are strings, numbers, booleans, null, maps, lists or {@link Streamed}. It is
     * written while this method runs, so that what it streams may come from an open source.
     */
    void json(Consumer<Map<String, Object>> out);

    /** Writes the text for a person. */
    void text(Page page);

    /** Returns how the process ends; asked after the reply was shown. */
    default ExitCode exit() {
        return ExitCode.DONE;
    }
}
