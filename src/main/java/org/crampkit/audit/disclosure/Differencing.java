package org.crampkit.audit.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.crampkit.audit.count.Counts;
import org.crampkit.audit.count.FigureId;
import org.crampkit.audit.count.Group;
import org.crampkit.diary.Period;

/** Whether a report, subtracted from an earlier one, would show a small group. */
public final class Differencing {

    private final Ledgered now;
    private final Function<List<Period>, Counts> between;

    /**
     * Judges one report.
     *
     * @param now the report that is about to be released
     * @param between counts what lies in some days, with the patients behind it
     */
    public Differencing(Ledgered now, Function<List<Period>, Counts> between) {
        this.now = now;
        this.between = between;
    }

    /** Returns what an earlier report and this one would show together, empty where they may both be seen. */
    public Optional<Leak> against(Ledgered before) {
        return together(before).or(() -> solved(before));
    }

    private Optional<Leak> solved(Ledgered before) {
        if (!before.policy().released()
                || apart(now.period(), before.period())
                || (now.period().equals(before.period()) && now.figures().equals(before.figures()))) {
            return Optional.empty();
        }
        return new Joint(before, now).solved().map(figure -> new Leak(Kind.MORE_DAYS, figure));
    }

    private Optional<Leak> together(Ledgered before) {
        if (!before.policy().released() || apart(now.period(), before.period())) {
            return Optional.empty();
        }
        if (before.policy() != now.policy()) {
            return Optional.of(new Leak(Kind.OTHER_POLICY, ""));
        }
        if (now.period().equals(before.period())) {
            return changedData(before);
        }
        List<Period> added = without(now.period(), before.period());
        List<Period> removed = without(before.period(), now.period());
        if (!added.isEmpty() && !removed.isEmpty()) {
            boolean onlyAdded =
                    between.apply(removed).of(FigureId.of(Group.PATIENTS)).people() == 0;
            boolean onlyRemoved =
                    between.apply(added).of(FigureId.of(Group.PATIENTS)).people() == 0;
            return onlyAdded || onlyRemoved ? moreDays(before, onlyAdded ? added : removed) : Optional.empty();
        }
        return moreDays(before, added.isEmpty() ? removed : added);
    }

    private static boolean apart(Period one, Period other) {
        return one.to().isBefore(other.from()) || other.to().isBefore(one.from());
    }

    /** The same days again: what changed is what was imported or taken back since. */
    private Optional<Leak> changedData(Ledgered before) {
        Set<String> keys = new TreeSet<>(before.patients().keySet());
        keys.addAll(now.patients().keySet());
        int changed = (int) keys.stream()
                .filter(key -> !before.patients()
                        .getOrDefault(key, 0L)
                        .equals(now.patients().getOrDefault(key, 0L)))
                .count();
        if (changed == 0 && now.figures().equals(before.figures())) {
            return Optional.empty();
        }
        if (now.policy().hides(Math.max(1, changed))) {
            return Optional.of(new Leak(Kind.CHANGED_DATA, ""));
        }
        return netChange(before);
    }

    /** One report covers the days of the other and more: what lies in those days can be worked out. */
    private Optional<Leak> moreDays(Ledgered before, List<Period> days) {
        Counts more = between.apply(days);
        for (Map.Entry<FigureId, org.crampkit.audit.count.Tally> figure :
                more.all().entrySet()) {
            String name = figure.getKey().text();
            boolean bothShown = now.of(name).shown() != null && before.of(name).shown() != null;
            if (bothShown
                    && happens(figure.getKey().group())
                    && now.policy().hides(figure.getValue().people())) {
                return Optional.of(new Leak(Kind.MORE_DAYS, name));
            }
        }
        return netChange(before);
    }

    private Optional<Leak> netChange(Ledgered before) {
        Set<String> names = new TreeSet<>(before.figures().keySet());
        names.addAll(now.figures().keySet());
        for (String name : names) {
            boolean bothShown = now.of(name).shown() != null && before.of(name).shown() != null;
            int people = Math.abs(now.of(name).people() - before.of(name).people());
            if (bothShown && now.policy().hides(people)) {
                return Optional.of(new Leak(Kind.MORE_DAYS, name));
            }
        }
        return Optional.empty();
    }

    /** Returns whether the counts of two runs of days add up to the count of both together. */
    static boolean adds(Group group) {
        return switch (group.unit()) {
            case NIGHTS, CRAMPS, FLAGS, HANDOUTS, ROWS -> group != Group.POSSIBLE && group != Group.WRITTEN;
            case PATIENTS, DIARIES, EVENTS -> false;
        };
    }

    /**
     * Returns whether a figure counts what happened on the days themselves. What was found of a flag or a handout is such a
     * figure too; only it may be found otherwise later on, so that no sum of it can be relied on.
     */
    private static boolean happens(Group group) {
        return adds(group) || group.unit() == Group.Unit.EVENTS;
    }

    /** Returns the days of one period that another does not cover. */
    static List<Period> without(Period whole, Period part) {
        List<Period> rest = new ArrayList<>();
        if (whole.from().isBefore(part.from())) {
            rest.add(new Period(whole.from(), part.from().minusDays(1)));
        }
        if (whole.to().isAfter(part.to())) {
            rest.add(new Period(part.to().plusDays(1), whole.to()));
        }
        return rest;
    }

    /** Why two reports may not both be seen. */
    public enum Kind {
        /** The earlier one hides and rounds in another way. */
        OTHER_POLICY,
        /** The same days, with the data of few patients changed. */
        CHANGED_DATA,
        /** The days that only one of them covers hold a small group. */
        MORE_DAYS
    }

    /**
     * What two reports would show together.
     *
     * @param kind why
     * @param figure the figure, "" where it is all of them
     */
    public record Leak(Kind kind, String figure) {}
}
