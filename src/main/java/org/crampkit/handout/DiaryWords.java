package org.crampkit.handout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.crampkit.summary.EvidenceGrade;
import org.crampkit.summary.Rate;
import org.crampkit.summary.Summary;
import org.crampkit.wording.LanguagePack;

/** Says what the diary showed, never more than its grade supports. */
final class DiaryWords {

    private static final double ONE_A_WEEK = 1;

    private final LanguagePack pack;

    DiaryWords(LanguagePack pack) {
        this.pack = pack;
    }

    /** Returns the opening's main sentences, what was counted first; empty without a diary. */
    String seen(Summary summary) {
        if (summary.period() == null) {
            return "";
        }
        List<String> lines = new ArrayList<>();
        if (summary.nightsRecorded() == 0) {
            return pack.say("handout.seen.nothing");
        }
        lines.add(pack.say(
                summary.crampNights() == 0 ? "handout.seen.none" : "handout.seen.nights",
                Map.of("cramp", summary.crampNights(), "recorded", summary.nightsRecorded())));
        if (summary.grade() == EvidenceGrade.D) {
            lines.add(pack.say("handout.seen.few"));
        }
        Rate week = summary.crampsPerWeek();
        if (summary.grade() != EvidenceGrade.D && week != null && summary.crampNights() > 0) {
            lines.add(week(week.value(), summary.grade()));
        }
        return String.join(" ", lines);
    }

    /** Returns the sentence about nights not recorded, empty where there are none. */
    String seenMore(Summary summary) {
        int empty = summary.nightsPossible() - summary.nightsRecorded();
        return summary.period() == null || empty <= 0 ? "" : pack.say("handout.seen.empty", Map.of("empty", empty));
    }

    private String week(double rate, EvidenceGrade grade) {
        String key = rate < ONE_A_WEEK
                ? "handout.seen.week-under-one"
                : grade == EvidenceGrade.C ? "handout.seen.week-first" : "handout.seen.week";
        return pack.say(key, Map.of("rate", pack.number(rate, 1), "count", rate));
    }
}
