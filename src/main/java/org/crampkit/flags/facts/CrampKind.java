package org.crampkit.flags.facts;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.crampkit.diary.Cramp;
import org.crampkit.diary.code.Answer;
import org.crampkit.diary.code.BodySite;
import org.crampkit.diary.code.DayPart;
import org.crampkit.diary.code.Relief;
import org.crampkit.diary.code.Side;
import org.crampkit.diary.measure.Minutes;
import org.crampkit.diary.measure.Pain;
import org.crampkit.flags.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * What kind of cramp is meant; what a row does not say is unknown.
 *
 * @param sites sites, empty for any
 * @param side side, null for any
 * @param painAtLeast pain from this on, null for any
 * @param minutesOver longer than so many minutes (of a range the larger number counts), null for any
 * @param notEased a relief effect of 2 or 3 counts as eased, an unknown one as not eased
 * @param relief what was tried, null for any
 * @param from began at this time or later, null for any
 * @param to began before this time, null for any
 */
public record CrampKind(
        Set<BodySite> sites,
        @Nullable Side side,
        @Nullable Integer painAtLeast,
        @Nullable Integer minutesOver,
        boolean notEased,
        @Nullable Relief relief,
        @Nullable LocalTime from,
        @Nullable LocalTime to) {

    private static final int EASED = 2;

    /** Copies the set. */
    public CrampKind {
        sites = Set.copyOf(sites);
    }

    /** Returns whether a cramp is of this kind. */
    public Answer matches(Cramp cramp) {
        Answer so = site(cramp);
        if (so != Answer.NO && side != null) {
            so = both(so, sideIs(cramp.side(), side));
        }
        if (so != Answer.NO && painAtLeast != null) {
            so = both(so, pain(cramp.pain(), painAtLeast));
        }
        if (so != Answer.NO && minutesOver != null) {
            so = both(so, lasts(cramp.duration(), minutesOver));
        }
        if (so != Answer.NO && relief != null) {
            so = both(so, tried(cramp, relief));
        }
        if (so != Answer.NO && from != null && to != null) {
            so = both(so, began(cramp, from, to));
        }
        return notEased && eased(cramp) ? Answer.NO : so;
    }

    private static Answer both(Answer one, Answer other) {
        if (one == Answer.NO || other == Answer.NO) {
            return Answer.NO;
        }
        return one == Answer.YES ? other : one;
    }

    private static boolean eased(Cramp cramp) {
        Integer effect = cramp.reliefEffect();
        return effect != null && effect >= EASED;
    }

    private Answer site(Cramp cramp) {
        if (sites.isEmpty() || sites.contains(cramp.site())) {
            return Answer.YES;
        }
        return cramp.site() == BodySite.UNKNOWN ? Answer.UNKNOWN : Answer.NO;
    }

    private static Answer sideIs(Side told, Side asked) {
        return told == Side.UNKNOWN ? Answer.UNKNOWN : Answer.of(told == asked);
    }

    private static Answer pain(@Nullable Pain pain, int atLeast) {
        return pain == null ? Answer.UNKNOWN : Answer.of(pain.nrs() >= atLeast);
    }

    private static Answer lasts(@Nullable Minutes minutes, int over) {
        if (minutes == null) {
            return Answer.UNKNOWN;
        }
        boolean mayBeShorter = minutes.open() && minutes.low() < over;
        return mayBeShorter ? Answer.UNKNOWN : Answer.of(minutes.high() > over);
    }

    private static Answer tried(Cramp cramp, Relief relief) {
        return cramp.relief().isEmpty()
                ? Answer.UNKNOWN
                : Answer.of(cramp.relief().contains(relief));
    }

    private static Answer began(Cramp cramp, LocalTime from, LocalTime to) {
        LocalTime time = cramp.onset().time();
        if (time != null) {
            return Answer.of(!time.isBefore(from) && time.isBefore(to));
        }
        DayPart part = cramp.onset().part();
        return part == DayPart.DAY
                ? Answer.YES
                : part == DayPart.NIGHT || part == DayPart.EARLY_MORNING ? Answer.NO : Answer.UNKNOWN;
    }

    /** Returns what is not known of a cramp that may be of this kind, in contract columns. */
    public Set<String> missing(Cramp cramp) {
        Set<String> columns = new LinkedHashSet<>();
        note(columns, site(cramp), "body_site");
        note(columns, side == null ? Answer.YES : sideIs(cramp.side(), side), "side");
        note(columns, painAtLeast == null ? Answer.YES : pain(cramp.pain(), painAtLeast), "pain_nrs");
        note(columns, minutesOver == null ? Answer.YES : lasts(cramp.duration(), minutesOver), "duration_min");
        note(columns, relief == null ? Answer.YES : tried(cramp, relief), "relief_tried");
        note(columns, from == null || to == null ? Answer.YES : began(cramp, from, to), "onset_time");
        return columns;
    }

    private static void note(Set<String> columns, Answer answer, String column) {
        if (answer == Answer.UNKNOWN) {
            columns.add(column);
        }
    }

    /** Returns the cells that show that a cramp is of this kind. */
    public List<Evidence> evidence(CrampFact fact) {
        Cramp cramp = fact.cramp();
        List<Evidence> evidence = new ArrayList<>();
        if (!sites.isEmpty()) {
            evidence.add(fact.evidence("body_site", cramp.site().word()));
        }
        if (side != null) {
            evidence.add(fact.evidence("side", cramp.side().word()));
        }
        Pain pain = cramp.pain();
        if (painAtLeast != null && pain != null) {
            evidence.add(fact.evidence("pain_nrs", String.valueOf(pain.nrs())));
        }
        Minutes minutes = cramp.duration();
        if (minutesOver != null && minutes != null) {
            evidence.add(fact.evidence(
                    "duration_min", minutes.open() ? "> " + minutes.low() : String.valueOf(minutes.high())));
        }
        if (relief != null) {
            evidence.add(fact.evidence("relief_tried", relief.word()));
        }
        if (from != null) {
            evidence.add(
                    fact.evidence("onset_time", String.valueOf(cramp.onset().time())));
        }
        return evidence.isEmpty() ? List.of(fact.evidence("night_status", "CRAMP")) : evidence;
    }

    /** Returns the kind in words. */
    public String describe() {
        return (sites.isEmpty()
                        ? ""
                        : " in " + sites.stream().map(BodySite::word).sorted().collect(Collectors.joining(", ")))
                + (side == null ? "" : " on side " + side.word())
                + (painAtLeast == null ? "" : " with pain " + painAtLeast + " or more")
                + (minutesOver == null ? "" : " of more than " + minutesOver + " minutes")
                + (notEased ? " that nothing eased" : "")
                + (relief == null ? "" : " with relief " + relief.word())
                + (from == null ? "" : " that began from " + from + " to " + to);
    }
}
