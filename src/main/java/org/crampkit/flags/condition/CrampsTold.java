package org.crampkit.flags.condition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.crampkit.diary.Night;
import org.crampkit.diary.code.Answer;
import org.crampkit.flags.Evidence;
import org.crampkit.flags.facts.CrampFact;
import org.crampkit.flags.facts.CrampKind;
import org.crampkit.flags.facts.Facts;
import org.jspecify.annotations.Nullable;

/**
 * Cramps of a kind: how many, on how many nights, on how many nights in a row, or what share of those where it is known.
 *
 * @param kind what kind
 * @param measure what is counted
 * @param atLeast the number, or for a share 0 to 1
 * @param withinNights all of them in a window of so many nights, null for the whole diary
 * @param ofAtLeast for a share: the fewest cramps of which it must be known where it is not known of all
 */
public record CrampsTold(CrampKind kind, Measure measure, double atLeast, @Nullable Integer withinNights, int ofAtLeast)
        implements Condition {

    /** What is counted. */
    public enum Measure {
        CRAMPS,
        NIGHTS,
        NIGHTS_IN_A_ROW,
        SHARE
    }

    @Override
    public Outcome check(Facts facts) {
        if (facts.recorded().isEmpty()) {
            return Outcome.unknown("night_status");
        }
        List<CrampFact> yes = new ArrayList<>();
        List<CrampFact> unsure = new ArrayList<>();
        int no = 0;
        for (CrampFact fact : facts.cramps()) {
            Answer answer = kind.matches(fact.cramp());
            if (answer == Answer.YES) {
                yes.add(fact);
            } else if (answer == Answer.UNKNOWN) {
                unsure.add(fact);
            } else {
                no++;
            }
        }
        return switch (measure) {
            case SHARE -> share(yes, unsure, no);
            case NIGHTS_IN_A_ROW -> inARow(facts, yes, unsure);
            case CRAMPS, NIGHTS -> counted(yes, unsure);
        };
    }

    private Outcome share(List<CrampFact> yes, List<CrampFact> unsure, int no) {
        int known = yes.size() + no;
        boolean enough = known >= ofAtLeast || unsure.isEmpty();
        if (enough && !yes.isEmpty() && yes.size() >= atLeast * known) {
            return hit(yes);
        }
        return enough ? Outcome.CLEAR : missing(unsure);
    }

    private Outcome counted(List<CrampFact> yes, List<CrampFact> unsure) {
        if (count(yes) >= atLeast && !yes.isEmpty()) {
            List<CrampFact> window = withinNights == null ? yes : window(yes, withinNights);
            if (!window.isEmpty()) {
                return hit(window);
            }
        }
        if (unsure.isEmpty()) {
            return Outcome.CLEAR;
        }
        List<CrampFact> both = new ArrayList<>(yes);
        both.addAll(unsure);
        return count(both) < atLeast ? Outcome.CLEAR : missing(unsure);
    }

    /** Returns the first window of so many nights that has enough of them, empty where none has. */
    private List<CrampFact> window(List<CrampFact> yes, int wide) {
        for (CrampFact first : yes) {
            LocalDate end = first.night().plusDays(wide);
            List<CrampFact> window = new ArrayList<>();
            for (CrampFact fact : yes) {
                if (!fact.night().isBefore(first.night()) && fact.night().isBefore(end)) {
                    window.add(fact);
                }
            }
            if (count(window) >= atLeast) {
                return window;
            }
        }
        return List.of();
    }

    private int count(List<CrampFact> facts) {
        if (measure == Measure.CRAMPS || facts.isEmpty()) {
            return facts.size();
        }
        Set<LocalDate> nights = new HashSet<>();
        for (CrampFact fact : facts) {
            nights.add(fact.night());
        }
        return nights.size();
    }

    private Outcome inARow(Facts facts, List<CrampFact> yes, List<CrampFact> unsure) {
        Set<LocalDate> sure = new TreeSet<>();
        for (CrampFact fact : yes) {
            sure.add(fact.night());
        }
        Set<LocalDate> run = longestRun(sure);
        if (run.size() >= atLeast) {
            return hit(yes.stream().filter(fact -> run.contains(fact.night())).toList());
        }
        Set<LocalDate> possible = new TreeSet<>(sure);
        unsure.forEach(fact -> possible.add(fact.night()));
        List<LocalDate> gaps = gaps(facts.recorded());
        possible.addAll(gaps);
        if (longestRun(possible).size() < atLeast) {
            return Outcome.CLEAR;
        }
        Set<String> missing = new LinkedHashSet<>();
        unsure.forEach(fact -> missing.addAll(kind.missing(fact.cramp())));
        if (!gaps.isEmpty()) {
            missing.add("night_status");
        }
        return new Outcome.Unknown(missing);
    }

    /** Returns the nights between the first and the last recorded one that are not recorded. */
    private static List<LocalDate> gaps(List<Night> recorded) {
        List<LocalDate> gaps = new ArrayList<>();
        LocalDate next = recorded.get(0).date();
        for (Night night : recorded) {
            for (; next.isBefore(night.date()); next = next.plusDays(1)) {
                gaps.add(next);
            }
            next = night.date().plusDays(1);
        }
        return gaps;
    }

    private static Set<LocalDate> longestRun(Set<LocalDate> ordered) {
        Set<LocalDate> longest = Set.of();
        Set<LocalDate> run = new LinkedHashSet<>();
        LocalDate previous = null;
        for (LocalDate date : ordered) {
            if (previous == null || !previous.plusDays(1).equals(date)) {
                run = new LinkedHashSet<>();
            }
            run.add(date);
            longest = run.size() > longest.size() ? run : longest;
            previous = date;
        }
        return longest;
    }

    private Outcome hit(List<CrampFact> facts) {
        List<Evidence> evidence = new ArrayList<>();
        facts.forEach(fact -> evidence.addAll(kind.evidence(fact)));
        return new Outcome.Hit(evidence);
    }

    private Outcome missing(List<CrampFact> unsure) {
        Set<String> columns = new LinkedHashSet<>();
        unsure.forEach(fact -> columns.addAll(kind.missing(fact.cramp())));
        return Outcome.unknownUnlessEmpty(columns);
    }

    @Override
    public String describe() {
        String number = atLeast == Math.rint(atLeast) ? String.valueOf((long) atLeast) : String.valueOf(atLeast);
        return switch (measure) {
            case CRAMPS -> number + " or more cramps" + kind.describe() + window();
            case NIGHTS -> "cramps" + kind.describe() + " on " + number + " or more nights" + window();
            case NIGHTS_IN_A_ROW -> "cramps" + kind.describe() + " on " + number + " or more nights in a row";
            case SHARE -> "a share of " + number + " or more of the cramps" + kind.describe();
        };
    }

    private String window() {
        return withinNights == null ? "" : " within " + withinNights + " nights";
    }
}
