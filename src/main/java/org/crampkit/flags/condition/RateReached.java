package org.crampkit.flags.condition;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
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
        List<Evidence> evidence = new ArrayList<>();
        int known = 0;
        double sum = 0;
        for (Night night : span.nights()) {
            double value = value(night);
            if (value >= 0) {
                known++;
                sum += value;
                if (value > 0) {
                    evidence.add(shown(night));
                }
            }
        }
        int fewest = unit == Unit.MEAN ? FEWEST_VALUES : EvidenceGrade.FEWEST_NIGHTS;
        double figure = sum / Math.max(known, fewest) * (unit == Unit.PER_WEEK ? 7 : 1);
        if (figure >= atLeast && !evidence.isEmpty()) {
            return new Outcome.Hit(evidence);
        }
        return known >= fewest ? Outcome.CLEAR : Outcome.unknown(column());
    }

    /** Returns what a night adds, below 0 where it is not known. */
    private double value(Night night) {
        return switch (of) {
            case CRAMPS -> night.episodes();
            case CRAMP_NIGHTS -> night.status() == NightStatus.CRAMP ? 1 : 0;
            case WOKEN_NIGHTS -> woken(night);
            case SLEEP_DISTURBANCE ->
                night.entries().stream()
                        .map(entry -> entry.circumstances().sleepDisturbance())
                        .filter(Objects::nonNull)
                        .mapToInt(Integer::intValue)
                        .max()
                        .orElse(-1);
        };
    }

    private static int woken(Night night) {
        if (night.status() == NightStatus.NO_CRAMP) {
            return 0;
        }
        List<Answer> answers = night.cramps().stream().map(Cramp::woke).toList();
        if (answers.contains(Answer.YES)) {
            return 1;
        }
        return answers.isEmpty() || answers.contains(Answer.UNKNOWN) ? -1 : 0;
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
