package org.crampkit.audit.cycle;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.crampkit.wording.LanguagePack;

/** What a run chart says, in a sentence or two. */
public final class RunWords {

    private RunWords() {}

    /** Returns how many points there are, their middle, and what the rules found. */
    public static String says(RunChart chart, LanguagePack pack) {
        String few = chart.points().size() < RunChart.FEWEST_FOR_RULES ? "too-few" : "no-signal";
        String signals = chart.signals().isEmpty()
                ? pack.say("audit.run." + few)
                : chart.signals().stream()
                        .map(signal ->
                                pack.say("audit.run.signal." + signal.name().toLowerCase(Locale.ROOT)))
                        .collect(Collectors.joining(" "));
        return pack.say(
                "audit.run.says",
                Map.of(
                        "points",
                        chart.points().size(),
                        "median",
                        pack.number(Objects.requireNonNullElse(chart.median(), 0.0), 1),
                        "signals",
                        signals));
    }
}
