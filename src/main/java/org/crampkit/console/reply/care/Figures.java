package org.crampkit.console.reply.care;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.crampkit.console.screen.Fields;
import org.crampkit.summary.Change;
import org.crampkit.summary.Rate;
import org.crampkit.summary.Spread;
import org.jspecify.annotations.Nullable;

/** Rates and spreads in the fields of the console contract. */
final class Figures {

    private Figures() {}

    static @Nullable Map<String, Object> rate(@Nullable Rate rate) {
        if (rate == null) {
            return null;
        }
        return new Fields()
                .put("value", rate.value())
                .put("low", rate.low())
                .put("high", rate.high())
                .put("events", rate.events())
                .put("recorded", rate.recorded())
                .put("possible", rate.possible())
                .map();
    }

    static @Nullable Map<String, Object> spread(@Nullable Spread spread) {
        if (spread == null) {
            return null;
        }
        return new Fields()
                .put("median", spread.median())
                .put("q1", spread.q1())
                .put("q3", spread.q3())
                .put("min", spread.min())
                .put("max", spread.max())
                .put("n", spread.n())
                .map();
    }

    static @Nullable Map<String, Object> change(@Nullable Change change) {
        if (change == null) {
            return null;
        }
        return new Fields()
                .put(
                        "before",
                        new Fields()
                                .put("from", change.before().from())
                                .put("to", change.before().to())
                                .put("crampsPerWeek", rate(change.rateBefore()))
                                .map())
                .put(
                        "after",
                        new Fields()
                                .put("from", change.after().from())
                                .put("to", change.after().to())
                                .put("crampsPerWeek", rate(change.rateAfter()))
                                .map())
                .put("rateRatio", change.rateRatio())
                .put("low", change.low())
                .put("high", change.high())
                .put("label", change.label())
                .put("conclusive", change.conclusive())
                .map();
    }

    /** Writes counts under the words of their codes, in the order of the codes. */
    static <K extends Enum<K>, V> Map<String, Object> counts(
            Map<K, V> counts, Function<K, String> word, Function<V, Object> value) {
        Map<String, Object> all = new LinkedHashMap<>();
        counts.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(entry -> all.put(word.apply(entry.getKey()), value.apply(entry.getValue())));
        return all;
    }
}
