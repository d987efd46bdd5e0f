package org.crampkit.audit.criterion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.crampkit.audit.count.Counts;
import org.crampkit.audit.count.FigureId;
import org.crampkit.audit.count.Group;
import org.crampkit.audit.count.PatientFacts;
import org.crampkit.audit.count.Share;
import org.crampkit.diary.Diary;
import org.crampkit.diary.Period;
import org.crampkit.summary.EvidenceGrade;

/** Judges one patient by every criterion and counts what was found. */
public final class CriterionCounter {

    /** The part of a figure's key that names all that a criterion is about. */
    public static final String ALL = "all";

    private final List<Criterion> criteria;
    private final Period period;
    private final LocalDate today;

    /** Judges by criteria over a period. */
    public CriterionCounter(Criteria criteria, Period period, LocalDate today) {
        this.criteria = criteria.all();
        this.period = period;
        this.today = today;
    }

    /** Names the figures of all criteria, so that a zero is told, and those that count the same as others. */
    public void expect(Counts counts) {
        for (Criterion criterion : criteria) {
            Group group = criterion.judge().group();
            List<String> keys = new ArrayList<>(List.of(criterion.id() + "." + ALL));
            for (Outcome outcome : Outcome.values()) {
                keys.add(criterion.id() + "." + outcome.word());
            }
            counts.expect(group, keys);
            criterion.judge().about().ifPresent(other -> {
                counts.expect(other.group(), List.of(other.key()));
                counts.same(new FigureId(group, criterion.id() + "." + ALL), other);
            });
        }
    }

    /** Adds what was found to a patient's share. */
    public void count(PatientFacts facts, EvidenceGrade grade, Share share) {
        Diary all = facts.diary();
        Diary within = new Diary(all.patient(), all.profile(), all.nightsIn(period), all.faults());
        Case patient = new Case(facts, within, grade, period, today);
        for (Criterion criterion : criteria) {
            for (Finding finding : criterion.judge().judge(patient)) {
                share.at(finding.place());
                share.add(
                        criterion.judge().group(),
                        criterion.id() + "." + finding.outcome().word());
                share.add(criterion.judge().group(), criterion.id() + "." + ALL);
            }
        }
    }
}
