package org.crampkit.handout.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.crampkit.diary.SourceCell;
import org.crampkit.flags.Evidence;
import org.crampkit.flags.Flag;
import org.crampkit.flags.FlagReport;
import org.crampkit.flags.NotAssessed;
import org.crampkit.flags.PossibleFlag;
import org.crampkit.handout.report.Report.Section;
import org.jspecify.annotations.Nullable;

/** Every flag with its date, words and cell; hits in free text to check; what could not be assessed. */
final class FlagLines {

    private final FlagReport flags;
    private final ReportWords words;
    private final int mostEvidence;

    FlagLines(ReportFacts facts, ReportWords words, int mostEvidence) {
        this.flags = facts.flags();
        this.words = words;
        this.mostEvidence = mostEvidence;
    }

    Section section() {
        List<String> lines = new ArrayList<>();
        flags.flags().forEach(flag -> lines.add(raised(flag)));
        flags.possible().forEach(hit -> lines.add(possible(hit)));
        if (lines.isEmpty()) {
            lines.add(words.say("flags.none"));
        }
        if (!flags.notAssessed().isEmpty()) {
            lines.add(words.say("flags.not-assessed", "n", flags.notAssessed().size(), "missing", missing()));
        }
        if (!flags.clinicRules().isEmpty()) {
            lines.add(words.say("flags.clinic-rules", "rules", String.join(", ", flags.clinicRules())));
        }
        return new Section("flags", words.say("headings.flags"), "", "", lines);
    }

    private String raised(Flag flag) {
        return words.say(
                "flags.raised",
                Map.of(
                        "tier", words.say("tiers." + flag.tier().name()),
                        "id", flag.id(),
                        "title", flag.title() + (flag.byClinicRule() ? " · " + words.say("flags.clinic-rule") : ""),
                        "status", words.say("status." + flag.status().word()),
                        "evidence", evidence(flag)));
    }

    private String possible(PossibleFlag hit) {
        return words.say(
                "flags.possible",
                Map.of(
                        "id", hit.id(),
                        "night", hit.night() == null ? "" : words.date(hit.night()),
                        "quote", hit.quote(),
                        "cell", cell(hit.source())));
    }

    private String missing() {
        return flags.notAssessed().stream()
                .map(NotAssessed::missing)
                .flatMap(List::stream)
                .map(words::fact)
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private String evidence(Flag flag) {
        String told =
                flag.evidence().stream().limit(mostEvidence).map(this::evidence).collect(Collectors.joining("; "));
        int more = flag.evidence().size() - mostEvidence;
        return more > 0 ? told + words.say("flags.more", "n", more) : told;
    }

    private String evidence(Evidence item) {
        return words.say(
                "flags.evidence",
                "night",
                item.night() == null ? "" : words.date(item.night()) + " ",
                "value",
                item.value(),
                "cell",
                cell(item.source()));
    }

    private String cell(@Nullable SourceCell source) {
        if (source == null) {
            return words.say("flags.patient-list");
        }
        return source.cell().isBlank()
                ? words.say("flags.row", "row", Integer.toString(source.row()), "file", source.file())
                : words.say("flags.cell", "cell", source.cell(), "file", source.file());
    }
}
