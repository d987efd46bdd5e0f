package org.crampkit.console.reply.care;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.crampkit.console.screen.Fields;
import org.crampkit.console.screen.Page;
import org.crampkit.console.screen.Reply;
import org.crampkit.console.screen.Speech;
import org.crampkit.diary.Period;
import org.crampkit.summary.Rate;
import org.crampkit.summary.Summary;
import org.crampkit.workflow.care.ShowPeriods.Outcome;

/** The diary periods of one patient, oldest first. */
public final class PeriodsReply implements Reply {

    private final Outcome outcome;
    private final Speech speech;

    /** Tells of periods. */
    public PeriodsReply(Outcome outcome, Speech speech) {
        this.outcome = outcome;
        this.speech = speech;
    }

    @Override
    public void json(Consumer<Map<String, Object>> out) {
        List<Map<String, Object>> all = new ArrayList<>();
        for (Summary summary : outcome.periods()) {
            Period period = summary.period();
            all.add(new Fields()
                    .put("from", period == null ? null : period.from())
                    .put("to", period == null ? null : period.to())
                    .put("nightsPossible", summary.nightsPossible())
                    .put("nightsRecorded", summary.nightsRecorded())
                    .put("grade", summary.grade().name())
                    .put("crampNights", summary.crampNights())
                    .put("episodes", summary.episodes())
                    .put("crampsPerWeek", Figures.rate(summary.crampsPerWeek()))
                    .map());
        }
        out.accept(new Fields()
                .put("patient", outcome.patient().text())
                .put("periods", all)
                .map());
    }

    @Override
    public void text(Page page) {
        String key = outcome.patient().text();
        if (outcome.periods().isEmpty()) {
            page.line(speech.say("summary.nothing", "key", key));
            page.next("import FILE");
            return;
        }
        page.line(speech.say("periods.title", "key", key));
        page.table(
                List.of(
                        speech.say("periods.from"),
                        speech.say("periods.to"),
                        speech.say("periods.nights"),
                        speech.say("periods.grade"),
                        speech.say("periods.cramps"),
                        speech.say("periods.rate")),
                outcome.periods().stream().map(this::row).toList());
        page.next("summary " + key + " --from=DATE --to=DATE");
    }

    private List<String> row(Summary summary) {
        Period period = summary.period();
        Rate rate = summary.crampsPerWeek();
        int possible = summary.nightsPossible();
        return List.of(
                period == null ? "" : period.from().toString(),
                period == null ? "" : period.to().toString(),
                speech.say("periods.nights-of", "recorded", summary.nightsRecorded(), "possible", possible),
                summary.grade().name(),
                Integer.toString(summary.episodes()),
                rate == null ? speech.say("periods.no-rate") : SummaryText.weekly(rate, speech));
    }
}
