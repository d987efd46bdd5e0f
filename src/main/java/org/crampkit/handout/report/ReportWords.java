package org.crampkit.handout.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.crampkit.handout.report.Report.Headline;
import org.crampkit.summary.Rate;
import org.crampkit.summary.Spread;
import org.crampkit.summary.Summary;
import org.crampkit.wording.LanguagePack;
import org.jspecify.annotations.Nullable;

/** Figures of a report in words: a value with its limits and counts, or that there are too few data. */
final class ReportWords {

    private static final double PERCENT = 100;

    private final LanguagePack pack;
    private final String country;

    ReportWords(LanguagePack pack, String country) {
        this.pack = pack;
        this.country = country;
    }

    String say(String key, Object... arguments) {
        Map<String, Object> named = new java.util.HashMap<>();
        for (int i = 0; i + 1 < arguments.length; i += 2) {
            named.put(String.valueOf(arguments[i]), arguments[i + 1]);
        }
        return pack.say("report." + key, named);
    }

    String say(String key, Map<String, ?> named) {
        return pack.say("report." + key, named);
    }

    /** Returns a fact that nobody told, such as {@code kidney_function}, in words. */
    String fact(String word) {
        String own = "missing." + word.replace(' ', '_');
        if (has(own)) {
            return say(own);
        }
        String symptom = "handout.symptoms." + word;
        return pack.has(symptom) ? pack.say(symptom) : word.replace('_', ' ');
    }

    boolean has(String key) {
        return pack.has("report." + key);
    }

    String date(LocalDate day) {
        return pack.date(day, country);
    }

    /** Returns an advice item by the name that stands on the handout, with its id. */
    String item(String id) {
        String title = "advice.items." + id + ".title";
        return pack.has(title) ? pack.say(title) + " (" + id + ")" : id;
    }

    String ratio(double value) {
        return pack.number(value, 2);
    }

    String number(double value) {
        return pack.number(value, 1);
    }

    /** Returns the five figures, each with the two halves of the period where both have it. */
    List<Headline> headlines(Summary all, @Nullable Summary before, @Nullable Summary after) {
        List<Headline> five = new ArrayList<>();
        five.add(rate("week", all.crampsPerWeek(), 1, before == null ? null : before.crampsPerWeek(), of(after)));
        five.add(rate(
                "share",
                all.crampNightShare(),
                PERCENT,
                before == null ? null : before.crampNightShare(),
                after == null ? null : after.crampNightShare()));
        five.add(rate(
                "woken",
                all.nightsWokenPerWeek(),
                1,
                before == null ? null : before.nightsWokenPerWeek(),
                after == null ? null : after.nightsWokenPerWeek()));
        five.add(
                spread("pain", all.pain(), before == null ? null : before.pain(), after == null ? null : after.pain()));
        five.add(spread(
                "minutes",
                all.durationMin(),
                before == null ? null : before.durationMin(),
                after == null ? null : after.durationMin()));
        return five;
    }

    private static @Nullable Rate of(@Nullable Summary summary) {
        return summary == null ? null : summary.crampsPerWeek();
    }

    private Headline rate(String key, @Nullable Rate rate, double times, @Nullable Rate before, @Nullable Rate after) {
        String label = say("figures." + key);
        if (rate == null) {
            return new Headline(label, say("too-few"), "", "");
        }
        String unit = times == PERCENT ? " %" : "";
        String note = say(
                "limits",
                "low",
                number(rate.low() * times) + unit,
                "high",
                number(rate.high() * times) + unit,
                "events",
                rate.events(),
                "recorded",
                rate.recorded());
        String trend = before == null || after == null
                ? say("no-halves")
                : halves(number(before.value() * times) + unit, number(after.value() * times) + unit);
        return new Headline(label, number(rate.value() * times) + unit, note, trend);
    }

    private Headline spread(String key, @Nullable Spread spread, @Nullable Spread before, @Nullable Spread after) {
        String label = say("figures." + key);
        if (spread == null) {
            return new Headline(label, say("too-few"), "", "");
        }
        String trend = before == null || after == null
                ? say("no-halves")
                : halves(number(before.median()), number(after.median()));
        return new Headline(label, number(spread.median()), range(spread), trend);
    }

    private String halves(String before, String after) {
        return say("halves", "before", before, "after", after);
    }

    /** Returns quartiles, extremes and the count behind a spread. */
    String range(Spread spread) {
        return say(
                "spread",
                "q1",
                number(spread.q1()),
                "q3",
                number(spread.q3()),
                "min",
                number(spread.min()),
                "max",
                number(spread.max()),
                "n",
                spread.n());
    }
}
