package org.crampkit.console.reply.care;

import java.util.List;
import java.util.stream.Collectors;
import org.crampkit.console.screen.Page;
import org.crampkit.console.screen.Speech;
import org.crampkit.diary.SourceCell;
import org.crampkit.flags.Evidence;
import org.crampkit.flags.Flag;
import org.crampkit.flags.FlagReport;
import org.crampkit.flags.FlagStatus;
import org.crampkit.flags.PossibleFlag;
import org.jspecify.annotations.Nullable;

/** One patient's flags as text, the most urgent first. */
final class FlagsText {

    private static final int TIER_WIDTH = 15;
    private static final int SHOWN = 6;

    private final FlagReport report;
    private final Speech speech;

    FlagsText(FlagReport report, Speech speech) {
        this.report = report;
        this.speech = speech;
    }

    void write(Page page) {
        page.line(report.patient() + " · "
                + speech.say(
                        "nights-of",
                        "recorded",
                        report.nightsRecorded(),
                        "possible",
                        report.nightsPossible(),
                        "grade",
                        report.grade().name()));
        if (report.flags().isEmpty()) {
            page.line(2, speech.say("flags.none"));
        }
        report.flags().forEach(flag -> flag(page, flag));
        report.possible().forEach(hit -> possible(page, hit));
        remarks(page);
        page.next("handout " + report.patient());
    }

    /** What the flags do not tell by themselves. */
    private void remarks(Page page) {
        List<String> missing = FlagsReply.missing(report);
        if (!missing.isEmpty()) {
            page.line(
                    2,
                    speech.say(
                            "flags.not-assessed",
                            "rules",
                            report.notAssessed().size(),
                            "missing",
                            String.join(", ", missing)));
        }
        if (!report.clinicRules().isEmpty()) {
            page.line(2, speech.say("flags.clinic-rules", "rules", String.join(", ", report.clinicRules())));
        }
        if (report.holdsSelfCare()) {
            page.line(2, speech.say("flags.held", "rules", String.join(", ", report.holding())));
        }
    }

    private void flag(Page page, Flag flag) {
        String status =
                flag.status() == FlagStatus.OPEN ? "" : " (" + flag.status().word() + ")";
        page.raw("  " + page.tier(flag.tier(), speech.tier(flag.tier()), TIER_WIDTH) + "  " + flag.id() + status);
        page.line(
                2 + TIER_WIDTH + 2,
                flag.byClinicRule() ? flag.title() + " · " + speech.say("flags.clinic-rule") : flag.title());
        String evidence =
                flag.evidence().stream().limit(SHOWN).map(this::evidence).collect(Collectors.joining(" · "));
        int left = flag.evidence().size() - SHOWN;
        review(page, flag);
        page.line(2 + TIER_WIDTH + 2, left > 0 ? evidence + " · " + speech.say("more", "count", left) : evidence);
    }

    private void review(Page page, Flag flag) {
        Flag.Review review = flag.review();
        if (review != null) {
            String key = flag.status() == FlagStatus.OPEN
                    ? "open-again"
                    : flag.status().word();
            page.line(
                    2 + TIER_WIDTH + 2,
                    speech.say(
                            "flags." + key,
                            "by",
                            review.by(),
                            "on",
                            review.on().toString(),
                            "outcome",
                            review.outcome()));
        }
    }

    private String evidence(Evidence item) {
        String night = item.night() == null ? item.field() : speech.pack().dayAndMonth(item.night());
        return night + " \"" + item.value() + "\"" + place(item.source());
    }

    private void possible(Page page, PossibleFlag hit) {
        String night = hit.night() == null ? "" : speech.pack().dayAndMonth(hit.night()) + " ";
        page.line(
                2,
                speech.say("flags.check") + "  " + hit.id() + "  " + night + "\"" + hit.quote() + "\""
                        + place(hit.source()));
    }

    private static String place(@Nullable SourceCell source) {
        if (source == null) {
            return "";
        }
        String cell = source.cell().isEmpty() ? Integer.toString(source.row()) : source.cell();
        return source.sheet() == null ? " (" + cell + ")" : " (" + source.sheet() + "!" + cell + ")";
    }
}
