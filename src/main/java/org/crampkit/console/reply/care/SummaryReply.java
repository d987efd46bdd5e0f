package org.crampkit.console.reply.care;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.crampkit.console.screen.Fields;
import org.crampkit.console.screen.Page;
import org.crampkit.console.screen.Reply;
import org.crampkit.console.screen.Speech;
import org.crampkit.diary.code.BodySite;
import org.crampkit.diary.code.Relief;
import org.crampkit.diary.code.Side;
import org.crampkit.diary.code.Trigger;
import org.crampkit.summary.Summary;
import org.crampkit.summary.Week;

/** One patient's figures, in the fields of the console contract. */
public final class SummaryReply implements Reply {

    private final Summary summary;
    private final Speech speech;

    /** Tells the figures. */
    public SummaryReply(Summary summary, Speech speech) {
        this.summary = summary;
        this.speech = speech;
    }

    @Override
    public void json(Consumer<Map<String, Object>> out) {
        out.accept(object(summary));
    }

    /** Returns the JSON object of a summary. */
    public static Map<String, Object> object(Summary summary) {
        Fields fields = new Fields()
                .put("patient", summary.patient().text())
                .put("asOf", summary.asOf())
                .put("from", summary.period() == null ? null : summary.period().from())
                .put("to", summary.period() == null ? null : summary.period().to())
                .put("grade", summary.grade().name())
                .put("nightsRecorded", summary.nightsRecorded())
                .put("nightsPossible", summary.nightsPossible())
                .put("crampNights", summary.crampNights())
                .put("episodes", summary.episodes())
                .put("crampsPerWeek", Figures.rate(summary.crampsPerWeek()))
                .put("crampNightShare", Figures.rate(summary.crampNightShare()))
                .put("nightsWokenPerWeek", Figures.rate(summary.nightsWokenPerWeek()))
                .put("longestCrampFreeRun", summary.longestCrampFreeRun())
                .put("durationMin", Figures.spread(summary.durationMin()))
                .put("pain", Figures.spread(summary.pain()))
                .put("severeShare", Figures.rate(summary.severeShare()))
                .put("sleepDisturbance", Figures.spread(summary.sleepDisturbance()))
                .put("overTenMinutes", summary.overTenMinutes());
        return counts(fields, summary)
                .put("weeks", weeks(summary.weeks()))
                .put("backfillSigns", summary.backfillSigns())
                .put("change", Figures.change(summary.change()))
                .put("withheld", new TreeMap<>(summary.withheld()))
                .map();
    }

    private static Fields counts(Fields fields, Summary summary) {
        return fields.put("sites", Figures.counts(summary.sites(), BodySite::word, n -> n))
                .put("sides", Figures.counts(summary.sides(), Side::word, n -> n))
                .put("onsetHours", summary.onsetHours())
                .put("triggers", Figures.counts(summary.triggers(), Trigger::word, n -> n))
                .put("relief", Figures.counts(summary.relief(), Relief::word, count -> new Fields()
                        .put("tried", count.tried())
                        .put("helped", count.helped())
                        .map()))
                .put("afterSorenessOver24h", summary.afterSorenessOver24h());
    }

    private static List<Map<String, Object>> weeks(List<Week> weeks) {
        List<Map<String, Object>> all = new ArrayList<>();
        for (Week week : weeks) {
            all.add(new Fields()
                    .put("from", week.from())
                    .put("recorded", week.recorded())
                    .put("episodes", week.episodes())
                    .map());
        }
        return all;
    }

    @Override
    public void text(Page page) {
        new SummaryText(summary, speech).write(page);
    }
}
