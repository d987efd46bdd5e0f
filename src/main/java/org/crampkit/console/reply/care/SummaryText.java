package org.crampkit.console.reply.care;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.crampkit.console.screen.Page;
import org.crampkit.console.screen.Speech;
import org.crampkit.summary.Change;
import org.crampkit.summary.Rate;
import org.crampkit.summary.Spread;
import org.crampkit.summary.Summary;
import org.crampkit.summary.Week;
import org.jspecify.annotations.Nullable;

/** One patient's figures as text: always with "N of M nights". */
final class SummaryText {

    private static final double HUNDRED = 100;

    private final Summary summary;
    private final Speech speech;
    private final List<List<String>> rows = new ArrayList<>();

    SummaryText(Summary summary, Speech speech) {
        this.summary = summary;
        this.speech = speech;
    }

    void write(Page page) {
        if (summary.period() == null) {
            page.line(speech.say("summary.nothing", "key", summary.patient().text()));
            page.next("import FILE");
            return;
        }
        page.line(summary.patient() + " · " + sufficiency(summary, speech));
        page.line(
                2,
                speech.say(
                        "summary.period",
                        "from",
                        summary.period().from().toString(),
                        "to",
                        summary.period().to().toString()));
        figures();
        page.table(2, List.of("", ""), rows);
        if (!summary.weeks().isEmpty()) {
            page.line(2, speech.say("summary.weeks"));
            page.table(4, List.of(speech.say("summary.week-from"), speech.say("summary.week-cramps"), ""), weeks());
        }
        summary.withheld().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(entry -> page.line(
                        2, speech.say("summary.withheld", "figure", entry.getKey(), "reason", entry.getValue())));
        summary.backfillSigns().forEach(sign -> page.line(2, speech.say("summary.backfill", "sign", sign)));
        change(page, summary.change());
        page.next("flags " + summary.patient(), "handout " + summary.patient());
    }

    /** Returns "28 of 30 nights recorded · grade A · 2.3 cramps a week (1.0 to 4.3)". */
    static String sufficiency(Summary summary, Speech speech) {
        String nights = speech.say(
                "nights-of",
                "recorded",
                summary.nightsRecorded(),
                "possible",
                summary.nightsPossible(),
                "grade",
                summary.grade().name());
        Rate rate = summary.crampsPerWeek();
        return rate == null ? nights : nights + " · " + speech.say("cramps-a-week", "rate", weekly(rate, speech));
    }

    static String weekly(Rate rate, Speech speech) {
        return speech.say(
                "rate",
                "value",
                one(rate.value(), speech),
                "low",
                one(rate.low(), speech),
                "high",
                one(rate.high(), speech));
    }

    private static String one(double value, Speech speech) {
        return speech.pack().number(value, 1);
    }

    private void figures() {
        row("cramp-nights", nightCount(summary.crampNights()));
        row("episodes", Integer.toString(summary.episodes()));
        rate("a-week", summary.crampsPerWeek());
        share("night-share", summary.crampNightShare());
        rate("woken", summary.nightsWokenPerWeek());
        Integer run = summary.longestCrampFreeRun();
        row("free-run", run == null ? "" : speech.say("summary.nights", "n", run));
        spread("duration", summary.durationMin());
        spread("pain", summary.pain());
        share("severe", summary.severeShare());
        spread("sleep", summary.sleepDisturbance());
        row("over-ten", Integer.toString(summary.overTenMinutes()));
        row("sites", counts(Figures.counts(summary.sites(), site -> site.word(), n -> n)));
        row("sides", counts(Figures.counts(summary.sides(), side -> side.word(), n -> n)));
        row("triggers", counts(Figures.counts(summary.triggers(), trigger -> trigger.word(), n -> n)));
        row(
                "relief",
                counts(Figures.counts(
                        summary.relief(),
                        relief -> relief.word(),
                        count -> speech.say("summary.helped", "helped", count.helped(), "tried", count.tried()))));
    }

    private String nightCount(int nights) {
        return speech.say("summary.of-recorded", "n", nights, "recorded", summary.nightsRecorded());
    }

    private void row(String key, String value) {
        if (!value.isEmpty()) {
            rows.add(List.of(speech.say("summary." + key), value));
        }
    }

    private void rate(String key, @Nullable Rate rate) {
        row(key, rate == null ? "" : weekly(rate, speech) + counted(rate));
    }

    private void share(String key, @Nullable Rate rate) {
        if (rate != null) {
            String text = speech.say(
                    "summary.percent",
                    "value",
                    one(rate.value() * HUNDRED, speech),
                    "low",
                    one(rate.low() * HUNDRED, speech),
                    "high",
                    one(rate.high() * HUNDRED, speech));
            row(key, text + counted(rate));
        }
    }

    private String counted(Rate rate) {
        return " · " + speech.say("summary.counted", "events", rate.events(), "recorded", rate.recorded());
    }

    private void spread(String key, @Nullable Spread spread) {
        if (spread != null) {
            row(
                    key,
                    speech.say(
                            "summary.spread",
                            "median",
                            one(spread.median(), speech),
                            "low",
                            one(spread.min(), speech),
                            "high",
                            one(spread.max(), speech),
                            "n",
                            spread.n()));
        }
    }

    private static String counts(Map<String, Object> counts) {
        return counts.entrySet().stream()
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .collect(Collectors.joining(", "));
    }

    private List<List<String>> weeks() {
        List<List<String>> lines = new ArrayList<>();
        for (Week week : summary.weeks()) {
            lines.add(List.of(
                    week.from().toString(),
                    Integer.toString(week.episodes()),
                    speech.say("summary.week-recorded", "recorded", week.recorded())));
        }
        return lines;
    }

    private void change(Page page, @Nullable Change change) {
        if (change != null) {
            new ChangeText(change, speech).write(page);
        }
    }
}
