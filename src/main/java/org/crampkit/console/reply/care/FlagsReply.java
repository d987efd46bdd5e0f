package org.crampkit.console.reply.care;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.crampkit.console.ExitCode;
import org.crampkit.console.screen.Fields;
import org.crampkit.console.screen.Page;
import org.crampkit.console.screen.Reply;
import org.crampkit.console.screen.Speech;
import org.crampkit.diary.SourceCell;
import org.crampkit.flags.Evidence;
import org.crampkit.flags.Flag;
import org.crampkit.flags.FlagReport;
import org.crampkit.flags.FlagStatus;
import org.crampkit.flags.NotAssessed;
import org.crampkit.flags.PossibleFlag;
import org.crampkit.flags.Tier;
import org.jspecify.annotations.Nullable;

/** Red flags with their evidence, of one patient or of several. */
public final class FlagsReply implements Reply {

    private final List<FlagReport> reports;
    private final boolean one;
    private final @Nullable Tier failOn;
    private final Speech speech;

    private FlagsReply(List<FlagReport> reports, boolean one, @Nullable Tier failOn, Speech speech) {
        this.reports = List.copyOf(reports);
        this.one = one;
        this.failOn = failOn;
        this.speech = speech;
    }

    /** Tells of one patient. */
    public static FlagsReply one(FlagReport report, @Nullable Tier failOn, Speech speech) {
        return new FlagsReply(List.of(report), true, failOn, speech);
    }

    /** Tells of all patients. */
    public static FlagsReply all(List<FlagReport> reports, @Nullable Tier failOn, Speech speech) {
        return new FlagsReply(reports, false, failOn, speech);
    }

    @Override
    public void json(Consumer<Map<String, Object>> out) {
        List<Map<String, Object>> all = reports.stream().map(FlagsReply::object).toList();
        out.accept(one ? all.get(0) : new Fields().put("patients", all).map());
    }

    /** Returns the JSON object of one patient's flags. */
    public static Map<String, Object> object(FlagReport report) {
        return new Fields()
                .put("patient", report.patient().text())
                .put("asOf", report.asOf())
                .put("grade", report.grade().name())
                .put("nightsRecorded", report.nightsRecorded())
                .put("nightsPossible", report.nightsPossible())
                .put("flags", report.flags().stream().map(FlagsReply::flag).toList())
                .put(
                        "possible",
                        report.possible().stream().map(FlagsReply::possible).toList())
                .put(
                        "notAssessed",
                        report.notAssessed().stream()
                                .map(rule -> new Fields()
                                        .put("id", rule.id())
                                        .put("missing", rule.missing())
                                        .map())
                                .toList())
                .put("ruleSetVersion", report.ruleSetVersion())
                .put("clinicRules", report.clinicRules())
                .map();
    }

    private static Map<String, Object> flag(Flag flag) {
        List<Map<String, Object>> evidence = new ArrayList<>();
        for (Evidence item : flag.evidence()) {
            SourceCell source = item.source();
            evidence.add(new Fields()
                    .put("night", item.night())
                    .put("field", item.field())
                    .put("value", item.value())
                    .put("file", source == null ? null : source.file())
                    .put("sheet", source == null ? null : source.sheet())
                    .put("row", source == null ? null : source.row())
                    .put("cell", source == null ? null : source.cell())
                    .map());
        }
        return new Fields()
                .put("id", flag.id())
                .put("tier", flag.tier().name())
                .put("status", flag.status().word())
                .put("title", flag.title())
                .put("evidence", evidence)
                .put("sources", flag.sources())
                .put("review", review(flag.review()))
                .map();
    }

    private static @Nullable Map<String, Object> review(Flag.@Nullable Review review) {
        return review == null
                ? null
                : new Fields()
                        .put("outcome", review.outcome())
                        .put("by", review.by())
                        .put("on", review.on())
                        .map();
    }

    private static Map<String, Object> possible(PossibleFlag hit) {
        SourceCell source = hit.source();
        return new Fields()
                .put("id", hit.id())
                .put("tier", hit.tier().name())
                .put("status", hit.status().word())
                .put("quote", hit.quote())
                .put("night", hit.night())
                .put("cell", source == null ? null : source.cell())
                .put("file", source == null ? null : source.file())
                .put("sheet", source == null ? null : source.sheet())
                .put("row", source == null ? null : source.row())
                .map();
    }

    @Override
    public void text(Page page) {
        if (reports.isEmpty()) {
            page.line(speech.say("patients.none"));
            return;
        }
        for (int i = 0; i < reports.size(); i++) {
            if (i > 0) {
                page.gap();
            }
            new FlagsText(reports.get(i), speech).write(page);
        }
    }

    @Override
    public ExitCode exit() {
        Tier limit = failOn;
        if (limit == null) {
            return ExitCode.DONE;
        }
        boolean present = reports.stream()
                .flatMap(report -> report.flags().stream())
                .anyMatch(flag ->
                        flag.status() != FlagStatus.CLEARED && flag.tier().compareTo(limit) <= 0);
        return present ? ExitCode.FLAG_PRESENT : ExitCode.DONE;
    }

    /** Returns the facts that no rule could be told, as words. */
    static List<String> missing(FlagReport report) {
        return report.notAssessed().stream()
                .map(NotAssessed::missing)
                .flatMap(List::stream)
                .map(fact -> fact.replace('_', ' '))
                .distinct()
                .sorted()
                .toList();
    }
}
