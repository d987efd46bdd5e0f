package org.crampkit.audit.disclosure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.crampkit.audit.count.Counts;
import org.crampkit.audit.count.FigureId;
import org.crampkit.audit.count.Group;
import org.crampkit.audit.count.Tally;

/**
 * Hides counts of small groups, then as many others as are needed so that no hidden one can be worked out from the rest.
 * What a reader can work out is judged for one who knows which figures were hidden for being small.
 */
public final class Suppression {

    private final Counts counts;
    private final AuditPolicy policy;
    private final List<Relation> relations;
    private final Set<FigureId> small = new TreeSet<>();
    private final Set<FigureId> further = new TreeSet<>();

    private Suppression(Counts counts, AuditPolicy policy) {
        this.counts = counts;
        this.policy = policy;
        this.relations = Relation.among(counts);
    }

    /** Returns the figures as the policy lets them be seen. */
    public static Released release(Counts counts, AuditPolicy policy) {
        Suppression suppression = new Suppression(counts, policy);
        if (policy.released()) {
            suppression.hide();
        }
        return suppression.released();
    }

    private void hide() {
        counts.all().forEach((figure, tally) -> {
            if (policy.hides(tally.people())) {
                small.add(figure);
            }
        });
        Optional<FigureId> next = next();
        while (next.isPresent()) {
            further.add(next.get());
            next = next();
        }
    }

    /** Returns the figure to hide next, empty where every hidden one is safe or nothing is left to hide. */
    private Optional<FigureId> next() {
        Map<FigureId, Range> known = new Reader(seen(), relations).workedOut();
        for (FigureId figure : hiddenFigures()) {
            if (!known.getOrDefault(figure, new Range(0, Range.ENDLESS)).leaves(policy.threshold() - 1L)) {
                Optional<FigureId> shield = shield(figure);
                if (shield.isPresent()) {
                    return shield;
                }
            }
        }
        return Optional.empty();
    }

    private List<FigureId> hiddenFigures() {
        List<FigureId> hidden = new ArrayList<>(small);
        hidden.addAll(further);
        return hidden;
    }

    /** Returns the smallest figure that stands in one sum with a figure, a part rather than a total. */
    private Optional<FigureId> shield(FigureId figure) {
        List<FigureId> parts = new ArrayList<>();
        List<FigureId> totals = new ArrayList<>();
        for (Relation relation : relations) {
            if (relation.total().equals(figure) || relation.parts().contains(figure)) {
                relation.parts().stream().filter(this::mayHide).forEach(parts::add);
                if (mayHide(relation.total())) {
                    totals.add(relation.total());
                }
            }
        }
        Comparator<FigureId> smallest = Comparator.<FigureId>comparingLong(
                        part -> counts.of(part).count())
                .thenComparing(Comparator.naturalOrder());
        return parts.stream()
                .filter(part -> !isTotal(part))
                .min(smallest)
                .or(() -> parts.stream().min(smallest))
                .or(() -> totals.stream().min(smallest));
    }

    private boolean isTotal(FigureId figure) {
        return relations.stream().anyMatch(relation -> relation.total().equals(figure));
    }

    private boolean mayHide(FigureId figure) {
        return counts.of(figure).count() > 0
                && figure.group().shape() != Group.Shape.COMPLEMENT
                && !small.contains(figure)
                && !further.contains(figure);
    }

    /** Returns what each figure says by itself to a reader who knows why each is hidden. */
    private Map<FigureId, Range> seen() {
        Map<FigureId, Range> seen = new TreeMap<>();
        counts.all().forEach((figure, tally) -> seen.put(figure, seen(figure, tally)));
        return seen;
    }

    private Range seen(FigureId figure, Tally tally) {
        if (small.contains(figure)) {
            return new Range(1, figure.group().unit() == Group.Unit.PATIENTS ? policy.threshold() - 1L : Range.ENDLESS);
        }
        if (further.contains(figure)) {
            return new Range(policy.threshold(), Range.ENDLESS);
        }
        if (figure.group().shape() == Group.Shape.COMPLEMENT) {
            return new Range(0, Range.ENDLESS);
        }
        long shown = policy.rounded(tally.count());
        long slack = policy.base() / 2;
        return shown == 0 ? new Range(0, 0) : new Range(Math.max(policy.threshold(), shown - slack), shown + slack);
    }

    private Released released() {
        Map<FigureId, Count> shown = new TreeMap<>();
        counts.all().forEach((figure, tally) -> {
            if (figure.group().shape() != Group.Shape.COMPLEMENT) {
                boolean hidden = small.contains(figure) || further.contains(figure);
                shown.put(figure, hidden ? Count.HIDDEN : new Count.Shown(policy.rounded(tally.count())));
            }
        });
        return new Released(policy, shown);
    }
}
