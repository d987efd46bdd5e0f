package org.crampkit.flags.condition;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.crampkit.diary.Night;
import org.crampkit.diary.code.Answer;
import org.crampkit.diary.code.BodySite;
import org.crampkit.diary.code.Side;
import org.crampkit.diary.code.Symptom;
import org.crampkit.flags.Evidence;
import org.crampkit.flags.facts.Facts;
import org.crampkit.flags.facts.SymptomFact;
import org.jspecify.annotations.Nullable;

/**
 * A symptom on any night. A night that does not name it is unknown. It is clear where the symptoms were explicitly denied
 * on the latest night that was written down and reported on no night, or denied on so many nights that the others cannot
 * reach the number asked for.
 *
 * @param any one of these symptoms
 * @param manner how it must have been
 * @param sites sites of the row's cramp, empty for any; another or no site is unknown, never no
 * @param nights on how many nights at least, 1 or more; one is enough for words found in free text
 * @param untold what it is where no night has a word on any of them
 */
public record SymptomTold(List<Symptom> any, Manner manner, Set<BodySite> sites, int nights, Outcome untold)
        implements Condition {

    /** A symptom told in a manner. */
    public SymptomTold(List<Symptom> any, Manner manner, Set<BodySite> sites, int nights) {
        this(any, manner, sites, nights, Outcome.unknownUnlessEmpty(words(any)));
    }

    private static Set<String> words(List<Symptom> any) {
        Set<String> words = new LinkedHashSet<>();
        any.forEach(symptom -> words.add(symptom.word()));
        return words;
    }

    /** Copies the lists. */
    public SymptomTold {
        any = List.copyOf(any);
        sites = Set.copyOf(sites);
    }

    @Override
    public Outcome check(Facts facts) {
        if (!facts.anyTold(any) && facts.diary().nights().size() >= nights) {
            return untold;
        }
        if (!facts.anyPresent(any)) {
            return Outcome.unknownUnlessEmpty(notDenied(facts, Set.of()));
        }
        List<Evidence> evidence = new ArrayList<>();
        Set<LocalDate> hitNights = new HashSet<>();
        Set<String> missing = new LinkedHashSet<>();
        int enough = nights;
        for (Symptom symptom : any) {
            for (SymptomFact fact : facts.present(symptom)) {
                Answer answer = manner.matches(fact, sideOf(fact, facts), siteMatches(fact));
                if (answer == Answer.YES) {
                    evidence.add(fact.evidence());
                    enough = fact.fromText() ? 1 : enough;
                    hitNights.add(Optional.ofNullable(fact.night()).orElse(LocalDate.MIN));
                } else if (answer == Answer.UNKNOWN) {
                    missing.add(symptom.word() + manner.question());
                }
            }
        }
        if (hitNights.size() >= enough) {
            return new Outcome.Hit(evidence);
        }
        missing.addAll(notDenied(facts, hitNights));
        return Outcome.unknownUnlessEmpty(missing);
    }

    @Override
    public boolean hears(Set<String> lists) {
        for (Symptom symptom : any) {
            if (lists.contains(symptom.word())) {
                return true;
            }
        }
        return false;
    }

    /** Two reports of one night, one a side, are a symptom on both sides where that is asked for. */
    private Side sideOf(SymptomFact fact, Facts facts) {
        if (manner.side() != Sides.BOTH || (fact.side() != Side.LEFT && fact.side() != Side.RIGHT)) {
            return fact.side();
        }
        Side other = fact.side() == Side.LEFT ? Side.RIGHT : Side.LEFT;
        return facts.present(fact.report().symptom()).stream()
                        .anyMatch(twin -> twin.side() == other && Objects.equals(twin.night(), fact.night()))
                ? Side.BOTH
                : fact.side();
    }

    private Answer siteMatches(SymptomFact fact) {
        return sites.isEmpty() || sites.contains(fact.site()) ? Answer.YES : Answer.UNKNOWN;
    }

    private Set<String> notDenied(Facts facts, Set<LocalDate> hitNights) {
        Set<String> open = new LinkedHashSet<>();
        LocalDate latest = facts.latestNight().orElse(null);
        for (Symptom symptom : any) {
            boolean deniedLast =
                    hitNights.isEmpty() && latest != null && facts.told(symptom).contains(latest);
            if (!deniedLast && openNights(facts, symptom, hitNights) + hitNights.size() >= nights) {
                open.add(symptom.word());
            }
        }
        return open;
    }

    /** Counts the nights on which the symptom was neither denied nor reported in another manner than asked for. */
    private static long openNights(Facts facts, Symptom symptom, Set<LocalDate> hitNights) {
        if (facts.diary().nights().isEmpty()) {
            return Integer.MAX_VALUE;
        }
        Set<LocalDate> settled = facts.told(symptom);
        if (settled.isEmpty() && hitNights.isEmpty()) {
            return facts.diary().nights().size();
        }
        long open = 0;
        for (Night night : facts.diary().nights()) {
            if (!hitNights.contains(night.date()) && !settled.contains(night.date())) {
                open++;
            }
        }
        return open;
    }

    @Override
    public String describe() {
        return any.stream().map(symptom -> symptom.word().replace('_', ' ')).collect(Collectors.joining(" or "))
                + manner.describe()
                + (sites.isEmpty() ? "" : " (row of " + names(sites) + ")")
                + (nights > 1 ? " on " + nights + " nights or more" : "");
    }

    private static String names(Set<BodySite> sites) {
        return sites.stream().map(BodySite::word).sorted().collect(Collectors.joining(", "));
    }

    /**
     * How a symptom must have been.
     *
     * @param side on one side, on both, or anything; a symptom without a side counts as one-sided
     * @param sudden it came suddenly; a report that does not say so leaves it unknown
     * @param worse it is getting worse
     * @param sinceAtMost it began at most so many days before the night, or (no date given) came suddenly or is getting worse
     * @param sinceOver it began more than so many days before the night
     */
    public record Manner(
            Sides side, boolean sudden, boolean worse, @Nullable Integer sinceAtMost, @Nullable Integer sinceOver) {

        /** Anything will do. */
        public static final Manner ANY = new Manner(Sides.ANY, false, false, null, null);

        Answer matches(SymptomFact fact, Side told, Answer site) {
            Answer sided = sideMatches(told);
            Answer began = sinceMatches(fact);
            if (site == Answer.NO || sided == Answer.NO || began == Answer.NO) {
                return Answer.NO;
            }
            boolean said = (!sudden || fact.report().sudden())
                    && (!worse || fact.report().worse());
            return said && site == Answer.YES && sided == Answer.YES && began == Answer.YES
                    ? Answer.YES
                    : Answer.UNKNOWN;
        }

        private Answer sideMatches(Side told) {
            return switch (side) {
                case ANY -> Answer.YES;
                case ONE -> told == Side.BOTH ? Answer.NO : Answer.YES;
                case BOTH -> told == Side.BOTH ? Answer.YES : told == Side.UNKNOWN ? Answer.UNKNOWN : Answer.NO;
            };
        }

        private Answer sinceMatches(SymptomFact fact) {
            LocalDate since = fact.report().since();
            LocalDate night = fact.night();
            if (sinceAtMost == null && sinceOver == null) {
                return Answer.YES;
            }
            if (since == null || night == null) {
                boolean quick = fact.report().sudden() || fact.report().worse();
                return sinceAtMost != null && quick ? Answer.YES : Answer.UNKNOWN;
            }
            long days = ChronoUnit.DAYS.between(since, night);
            boolean recent = sinceAtMost == null || days <= sinceAtMost;
            boolean old = sinceOver == null || days > sinceOver;
            return recent && old ? Answer.YES : Answer.NO;
        }

        String question() {
            if (sinceAtMost != null || sinceOver != null) {
                return " since";
            }
            return sudden ? " sudden" : worse ? " worse" : side == Sides.BOTH ? " side" : "";
        }

        String describe() {
            return (side == Sides.ONE ? " on one side" : side == Sides.BOTH ? " on both sides" : "")
                    + (sudden ? ", sudden" : "")
                    + (worse ? ", getting worse" : "")
                    + (sinceAtMost == null ? "" : ", for at most " + sinceAtMost + " days, sudden or getting worse")
                    + (sinceOver == null ? "" : ", for more than " + sinceOver + " days");
        }
    }

    /** On which sides a symptom must be. */
    public enum Sides {
        ANY,
        ONE,
        BOTH
    }
}
