package org.crampkit.console.reply.care;

import java.util.Locale;
import org.crampkit.console.screen.Page;
import org.crampkit.console.screen.Speech;
import org.crampkit.summary.Change;
import org.crampkit.summary.Rate;

/** Two periods compared: what was recorded, with its limits, and never why. */
final class ChangeText {

    private final Change change;
    private final Speech speech;

    ChangeText(Change change, Speech speech) {
        this.change = change;
        this.speech = speech;
    }

    void write(Page page) {
        page.line(2, speech.say("summary.change-" + change.label().toLowerCase(Locale.ROOT)));
        Rate before = change.rateBefore();
        Rate after = change.rateAfter();
        if (before != null && after != null) {
            page.line(
                    4,
                    speech.say(
                            "change-rates",
                            "beforeFrom",
                            change.before().from().toString(),
                            "beforeTo",
                            change.before().to().toString(),
                            "before",
                            SummaryText.weekly(before, speech),
                            "afterFrom",
                            change.after().from().toString(),
                            "afterTo",
                            change.after().to().toString(),
                            "after",
                            SummaryText.weekly(after, speech)));
        }
        ratio(page);
    }

    private void ratio(Page page) {
        Double ratio = change.rateRatio();
        Double low = change.low();
        Double high = change.high();
        if (ratio != null && low != null && high != null) {
            page.line(4, speech.say("change-ratio", "ratio", two(ratio), "low", two(low), "high", two(high)));
        }
        if (!change.label().equals("NOT_ENOUGH_NIGHTS")) {
            if (!change.conclusive()) {
                page.line(4, speech.say("change-chance"));
            }
            page.line(4, speech.say("change-cause"));
        }
    }

    private String two(double value) {
        return speech.pack().number(value, 2);
    }
}
