package org.crampkit.flags.condition;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.crampkit.diary.Cramp;
import org.crampkit.diary.Entry;
import org.crampkit.diary.Night;
import org.crampkit.diary.code.Answer;
import org.crampkit.diary.code.NightStatus;
import org.crampkit.flags.Evidence;
import org.crampkit.flags.facts.Facts;
import org.crampkit.flags.facts.Span;
import org.crampkit.summary.EvidenceGrade;

/**
 * A weekly rate, a share of nights or a mean, reached in any run of recorded nights. With fewer than seven nights known
 * the others of the week are taken as nights without it: what is reached then is reached for certain, what is not is
 * unknown.
 *
 * @param of what is counted
 * @param unit how
 * @param atLeast the figure
 */
public record RateReached(Of of, Unit unit, double atLeast) implements Condition {

    private static final int FEWEST_VALUES = 3;

    /** What is counted. */
    public enum Of {
        CRAMPS,
        CRAMP_NIGHTS,
        WOKEN_NIGHTS,
        SLEEP_DISTURBANCE
    }

    /** A rate a week, a share of nights from 0 to 1, or the mean of the nights that have a value. */
    public enum Unit {
        PER_WEEK,
        SHARE,
        MEAN
    }

    @Override
    public Outcome check(Facts facts) {
        Outcome latest = Outcome.unknown(column());
        List<Evidence> evidence = new ArrayList<>();
        for (Span span : facts.spans()) {
            latest = check(span);
            if (latest instanceof Outcome.Hit hit) {
                evidence.addAll(hit.evidence());
            }
        }
        return evidence.isEmpty() ? latest : new Outcome.Hit(evidence);
    }

    private Outcome check(Span span) {
        int known = 0;
        double sum = 0;
        for (Night night : span.nights()) {
            double value = value(night);
            if (value >= 0) {
                known++;
                sum += value;
            }
        }
        int fewest = unit == Unit.MEAN ? FEWEST_VALUES : EvidenceGrade.FEWEST_NIGHTS;
        double figure = sum / Math.max(known, fewest) * (unit == Unit.PER_WEEK ? 7 : 1);
        if (figure >= atLeast && sum > 0) {
            return new Outcome.Hit(evidence(span));
        }
        return known >= fewest && !(of == Of.WOKEN_NIGHTS && mayReach(span, known, sum))
                ? Outcome.CLEAR
                : Outcome.unknown(column());
    }

    /** Tells whether the figure would be reached if the nights that leave it open had it. */
    private boolean mayReach(Span span, int known, double sum) {
        int open = span.nights().size() - known;
        return open > 0 && (sum + open) / Math.max(known + open, EvidenceGrade.FEWEST_NIGHTS) * 7 >= atLeast;
    }

    private List<Evidence> evidence(Span span) {
        List<Evidence> evidence = new ArrayList<>();
        for (Night night : span.nights()) {
            if (value(night) > 0) {
                evidence.add(shown(night));
            }
        }
        return evidence;
    }

    /** Returns what a night adds, below 0 where it is not known. */
    private double value(Night night) {
        return switch (of) {
            case CRAMPS -> night.episodes();
            case CRAMP_NIGHTS -> night.status() == NightStatus.CRAMP ? 1 : 0;
            case WOKEN_NIGHTS -> woken(night);
            case SLEEP_DISTURBANCE -> disturbance(night);
        };
    }

    private static int disturbance(Night night) {
        int worst = -1;
        for (Entry entry : night.entries()) {
            Integer told = entry.circumstances().sleepDisturbance();
            worst = told == null ? worst : Math.max(worst, told);
        }
        return worst;
    }

    private static int woken(Night night) {
        if (night.status() == NightStatus.NO_CRAMP) {
            return 0;
        }
        int woken = -1;
        boolean open = false;
        for (Entry entry : night.entries()) {
            Cramp cramp = entry.cramp();
            if (cramp != null && cramp.woke() == Answer.YES) {
                return 1;
            }
            woken = cramp == null ? woken : 0;
            open |= cramp != null && cramp.woke() == Answer.UNKNOWN;
        }
        return open ? -1 : woken;
    }

    private Evidence shown(Night night) {
        Entry entry = night.entries().stream()
                .filter(this::shows)
                .findFirst()
                .orElse(night.entries().get(0));
        String word = of == Of.SLEEP_DISTURBANCE
                ? String.valueOf((int) value(night))
                : of == Of.WOKEN_NIGHTS ? Answer.YES.word() : NightStatus.CRAMP.word();
        return Facts.evidence(entry, column(), word);
    }

    private boolean shows(Entry entry) {
        Cramp cramp = entry.cramp();
        return switch (of) {
            case CRAMPS, CRAMP_NIGHTS -> entry.status() == NightStatus.CRAMP;
            case WOKEN_NIGHTS -> cramp != null && cramp.woke() == Answer.YES;
            case SLEEP_DISTURBANCE -> entry.circumstances().sleepDisturbance() != null;
        };
    }

    private String column() {
        return switch (of) {
            case CRAMPS, CRAMP_NIGHTS -> "night_status";
            case WOKEN_NIGHTS -> "woke_from_sleep";
            case SLEEP_DISTURBANCE -> "sleep_disturb_nrs";
        };
    }

    @Override
    public String describe() {
        String what = of.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        String figure = atLeast == Math.rint(atLeast) ? String.valueOf(Math.round(atLeast)) : String.valueOf(atLeast);
        return switch (unit) {
            case PER_WEEK -> figure + " or more " + what + " a week";
            case SHARE -> what + " are " + Math.round(atLeast * 100) + " % or more of the recorded nights";
            case MEAN -> "mean " + what + " " + figure + " or more";
        };
    }
}
