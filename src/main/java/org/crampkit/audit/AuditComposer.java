package org.crampkit.audit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.crampkit.audit.AuditReport.Average;
import org.crampkit.audit.AuditReport.Cover;
import org.crampkit.audit.AuditReport.Line;
import org.crampkit.audit.AuditReport.Table;
import org.crampkit.audit.count.Counts;
import org.crampkit.audit.count.FigureId;
import org.crampkit.audit.count.Group;
import org.crampkit.audit.count.KeyOrder;
import org.crampkit.audit.criterion.Criteria;
import org.crampkit.audit.cycle.Cycle;
import org.crampkit.audit.cycle.Months;
import org.crampkit.audit.cycle.RunChart;
import org.crampkit.audit.disclosure.AuditPolicy;
import org.crampkit.audit.disclosure.Count;
import org.crampkit.audit.disclosure.Ledgered;
import org.crampkit.audit.disclosure.Released;
import org.crampkit.audit.disclosure.Suppression;
import org.crampkit.diary.Period;
import org.crampkit.document.Brand;
import org.crampkit.wording.LanguagePack;
import org.jspecify.annotations.Nullable;

/** Puts counts that may be seen into words; a pure function. */
public final class AuditComposer {

    private static final int NIGHTS_A_WEEK = 7;

    private final LanguagePack pack;
    private final Labels labels;

    /** Speaks a language; rule titles and the reasons of message codes come with it. */
    public AuditComposer(LanguagePack pack, Map<String, String> rules, Map<String, String> codes) {
        this.pack = pack;
        this.labels = new Labels(pack, rules, codes);
    }

    /** Composes a report. */
    public AuditReport compose(Counts counts, Frame frame) {
        Released released = Suppression.release(counts, frame.policy());
        List<Table> tables = new ArrayList<>();
        for (Group group : Group.values()) {
            if (group.shape() != Group.Shape.COMPLEMENT) {
                table(group, counts, released).ifPresent(tables::add);
            }
        }
        CriterionLines lines = new CriterionLines(released, frame.earlier(), pack);
        List<Cycle> all = new ArrayList<>(frame.earlier());
        all.add(Cycle.of(Ledgered.of(counts, released, frame.period(), Map.of())));
        return new AuditReport(
                cover(frame),
                released,
                averages(counts, released),
                frame.criteria().all().stream().map(lines::of).toList(),
                tables,
                frame.earlier(),
                RunChart.of(Months.of(all)));
    }

    private java.util.Optional<Table> table(Group group, Counts counts, Released released) {
        List<Line> lines = KeyOrder.sorted(group, counts.keys(group)).stream()
                .map(key -> new FigureId(group, key))
                .map(figure ->
                        new Line(figure, labels.of(figure), released.of(figure), Shares.of(figure, counts, released)))
                .toList();
        if (lines.isEmpty()) {
            return java.util.Optional.empty();
        }
        return java.util.Optional.of(new Table(
                group.id(),
                pack.say("audit.groups." + group.id() + ".title"),
                pack.say("audit.units." + group.unit().word()),
                pack.say("audit.groups." + group.id() + ".definition"),
                lines,
                sum(group, lines)));
    }

    /** Sums the counts as they are shown, so that the sum tells nothing that they do not. */
    private static @Nullable Long sum(Group group, List<Line> lines) {
        if (group.shape() != Group.Shape.PARTS || group == Group.CRITERIA || group == Group.EVENT_CRITERIA) {
            return null;
        }
        long sum = 0;
        for (Line line : lines) {
            if (!(line.count() instanceof Count.Shown shown)) {
                return null;
            }
            sum += line.figure().key().equals("E-S") ? 0 : shown.value();
        }
        return sum;
    }

    private List<Average> averages(Counts counts, Released released) {
        Long cramps = released.value(FigureId.of(Group.CRAMPS)).orElse(null);
        Long nights = released.value(new FigureId(Group.WRITTEN, "RECORDED")).orElse(null);
        boolean hidden = cramps == null || nights == null;
        Double pooled = cramps == null || nights == null || nights == 0
                ? null
                : Double.valueOf((double) cramps / nights * NIGHTS_A_WEEK);
        List<Double> rates = counts.rates();
        boolean few = released.policy().hides(rates.size());
        Double median = few || rates.isEmpty() ? null : Median.of(rates);
        return List.of(
                new Average("cramps-a-recorded-week", pack.say("audit.averages.pooled"), pooled, hidden),
                new Average("median-cramps-a-week", pack.say("audit.averages.median"), median, few));
    }

    private Cover cover(Frame frame) {
        AuditPolicy policy = frame.policy();
        return new Cover(
                pack.say("audit.cover.title"),
                frame.brand(),
                frame.period(),
                frame.madeOn(),
                pack.say(policy.released() ? "audit.cover.released" : "audit.cover.internal"),
                pack.say("audit.policy." + policy.word()),
                pack.say(
                        "audit.cover.versions",
                        Map.of(
                                "rules",
                                frame.ruleSet(),
                                "language",
                                pack.review().version())));
    }

    /**
     * What a report is made for.
     *
     * @param period what it covers
     * @param madeOn the day
     * @param brand the clinic
     * @param policy what may be seen
     * @param ruleSet version of the rule book
     * @param criteria what care should reach
     * @param earlier the cycles before, oldest first
     */
    public record Frame(
            Period period,
            LocalDate madeOn,
            Brand brand,
            AuditPolicy policy,
            String ruleSet,
            Criteria criteria,
            List<Cycle> earlier) {
        /** Copies the list. */
        public Frame {
            earlier = List.copyOf(earlier);
        }
    }
}
