package org.crampkit.flags.condition;

import java.util.ArrayList;
import java.util.List;
import org.crampkit.diary.Diary;
import org.crampkit.diary.Night;
import org.crampkit.diary.Period;
import org.crampkit.diary.code.NightStatus;
import org.crampkit.flags.Evidence;
import org.crampkit.flags.facts.Facts;
import org.crampkit.flags.facts.Span;
import org.crampkit.summary.Change;
import org.crampkit.summary.Comparison;
import org.crampkit.summary.Rate;

/**
 * More cramps in the second half of a run of nights than in the first: halves of equally many nights, at least 14, both
 * of grade A or B.
 *
 * @param share the smallest rise as a share of the first half
 * @param perWeek the smallest rise in cramps a week
 */
public record CrampsRising(double share, double perWeek) implements Condition {

    private static final int SHORTEST_HALF = 14;

    @Override
    public Outcome check(Facts facts) {
        Outcome latest = Outcome.unknown("night_status");
        for (Span span : facts.spans()) {
            latest = check(facts, span);
            if (latest instanceof Outcome.Hit) {
                return latest;
            }
        }
        return latest;
    }

    private Outcome check(Facts facts, Span span) {
        Period all = span.period();
        int half = all.nights() / 2;
        if (half < SHORTEST_HALF) {
            return Outcome.unknown("night_status");
        }
        Diary diary = facts.diary();
        Period later = new Period(all.to().minusDays(half - 1L), all.to());
        Period earlier = new Period(later.from().minusDays(half), later.from().minusDays(1));
        Change change = Comparison.withoutRatio(
                new Diary(diary.patient(), diary.profile(), span.nights(), List.of()), earlier, later);
        Rate before = change.rateBefore();
        Rate after = change.rateAfter();
        if (change.label().equals("NOT_ENOUGH_NIGHTS") || before == null || after == null) {
            return Outcome.unknown("night_status");
        }
        double rise = after.value() - before.value();
        boolean risen = rise >= perWeek && rise >= share * before.value();
        return risen ? new Outcome.Hit(evidence(span, later)) : Outcome.CLEAR;
    }

    private static List<Evidence> evidence(Span span, Period later) {
        List<Evidence> evidence = new ArrayList<>();
        for (Night night : span.nights()) {
            if (later.contains(night.date()) && night.status() == NightStatus.CRAMP) {
                evidence.add(Facts.evidence(night.entries().get(0), "night_status", NightStatus.CRAMP.word()));
            }
        }
        return evidence;
    }

    @Override
    public String describe() {
        return "cramps a week up by " + Math.round(share * 100) + " % and by " + perWeek
                + " or more from the first half of the diary to the second";
    }
}
