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
import org.crampkit.audit.count.Waits;
import org.crampkit.audit.criterion.Criteria;
import org.crampkit.audit.cycle.Cycle;
import org.crampkit.audit.cycle.Months;
import org.crampkit.audit.cycle.RunChart;
import org.crampkit.audit.disclosure.AuditPolicy;
import org.crampkit.audit.disclosure.Count;
import org.crampkit.audit.disclosure.Ledgered;
import org.crampkit.audit.disclosure.Relation;
import org.crampkit.audit.disclosure.Released;
import org.crampkit.audit.trace.Traces;
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

    /** Composes a report from true counts, what may be seen of them, and the rows behind them, if any. */
    public AuditReport compose(Counts counts, Released released, Frame frame, Traces traces) {
        List<Relation> relations = Relation.among(counts);
        List<Table> tables = new ArrayList<>();
        for (Group group : Group.values()) {
            if (group.shape() != Group.Shape.COMPLEMENT) {
                table(group, counts, relations, released).ifPresent(tables::add);
            }
        }
        CriterionLines lines = new CriterionLines(released, frame.earlier(), pack);
        List<Cycle> all = new ArrayList<>(frame.earlier());
        all.add(Cycle.of(Ledgered.of(counts, released, frame.period(), Map.of())));
        return new AuditReport(
                cover(frame),
                frame.policy(),
                averages(counts, released),
                frame.criteria().all().stream().map(lines::of).toList(),
                tables,
                frame.earlier().stream()
                        .<Span>map(cycle -> new Span.Dates(cycle.period()))
                        .toList(),
                RunChart.of(Months.of(all)),
                traces);
    }

    private java.util.Optional<Table> table(Group group, Counts counts, List<Relation> relations, Released released) {
        List<Line> lines = KeyOrder.sorted(group, counts.keys(group)).stream()
                .map(key -> new FigureId(group, key))
                .map(figure -> new Line(
                        figure, labels.of(figure), released.of(figure), Shares.of(figure, relations, released)))
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
            sum += line.figure().key().equals(FigureId.URGENT) ? 0 : shown.value();
        }
        return sum;
    }

    /** Returns the averages, none over too few patients. */
    public List<Average> averages(Counts counts, Released released) {
        Long cramps = released.value(FigureId.of(Group.CRAMPS)).orElse(null);
        Long nights = released.value(new FigureId(Group.WRITTEN, "RECORDED")).orElse(null);
        boolean hidden = cramps == null || nights == null;
        Double pooled = cramps == null || nights == null || nights == 0
                ? null
                : Double.valueOf((double) cramps / nights * NIGHTS_A_WEEK);
        List<Double> rates = counts.rates();
        boolean few = released.policy().hides(rates.size());
        Double median = few || rates.isEmpty() ? null : Median.of(rates);
        List<Average> averages = new ArrayList<>();
        averages.add(new Average("cramps-a-recorded-week", pack.say("audit.averages.pooled"), pooled, hidden));
        averages.add(new Average("median-cramps-a-week", pack.say("audit.averages.median"), median, few));
        Waits.URGENCIES.forEach(urgency -> averages.add(wait(urgency, counts.waits(), released.policy())));
        return averages;
    }

    /** The middle of the days to the first review; of flags without one it cannot be said. */
    private Average wait(String urgency, Waits waits, AuditPolicy policy) {
        boolean hidden = policy.hides(waits.people(urgency));
        List<Double> days = waits.days(urgency);
        String label = pack.say(
                "audit.averages.days-to-review", Map.of("urgency", pack.say("audit.labels.flags-by-tier." + urgency)));
        Double middle = hidden || days.isEmpty() ? null : Median.of(days);
        return new Average("median-days-to-review." + urgency, label, middle, hidden);
    }

    private Cover cover(Frame frame) {
        AuditPolicy policy = frame.policy();
        return new Cover(
                pack.say("audit.cover.title"),
                frame.brand(),
                new Span.Dates(frame.period()),
                Span.on(frame.madeOn()),
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
