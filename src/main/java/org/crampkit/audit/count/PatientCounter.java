package org.crampkit.audit.count;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.crampkit.audit.band.AgeBand;
import org.crampkit.audit.band.RateBand;
import org.crampkit.audit.count.night.DiaryRate;
import org.crampkit.audit.count.night.NightCounter;
import org.crampkit.diary.DataFault;
import org.crampkit.diary.Diary;
import org.crampkit.diary.Period;
import org.crampkit.diary.code.Trigger;
import org.crampkit.summary.EvidenceGrade;

/** Counts one patient's part of an audit period; a pure function. */
public final class PatientCounter {

    private final Period period;
    private final LocalDate today;
    private final NightCounter nights = new NightCounter();

    /** Counts what lies in a period. */
    public PatientCounter(Period period, LocalDate today) {
        this.period = period;
        this.today = today;
    }

    /** Counts one patient. */
    public Counted count(PatientFacts facts) {
        return count(facts, new Share());
    }

    /** Counts one patient into a share that is empty. */
    public Counted count(PatientFacts facts, Share share) {
        Diary diary = within(facts.diary());
        DiaryRate rate = DiaryRate.ofLatest(diary);
        if (!diary.nights().isEmpty()) {
            diaries(share, diary, rate);
            facts.medicines().forEach(name -> share.add(Group.MEDICINES, name));
            changes(share, facts.diary());
        }
        faults(share, diary, facts.diary().faults());
        List<Waits.Wait> waits = flags(share, facts);
        handouts(share, facts);
        share.at(Place.DIARY);
        return new Counted(share, rate.crampsAWeek(), rate.grade(), waits);
    }

    /** Returns the nights that lie in the audit period. */
    private Diary within(Diary diary) {
        return new Diary(diary.patient(), diary.profile(), diary.nightsIn(period), diary.faults());
    }

    private void diaries(Share share, Diary diary, DiaryRate rate) {
        share.add(Group.PATIENTS, 1);
        OptionalInt years = diary.profile().ageOn(period.to());
        share.add(Group.AGES, years.isPresent() ? AgeBand.of(years.getAsInt()) : AgeBand.UNKNOWN);
        List<Period> runs = diary.periods();
        share.add(Group.DIARIES, runs.size());
        int possible = runs.stream().mapToInt(Period::nights).sum();
        share.add(Group.POSSIBLE, possible);
        share.add(Group.GRADES, rate.grade().name());
        boolean unknown = Double.isNaN(rate.crampsAWeek());
        share.add(Group.RATES, unknown ? RateBand.UNKNOWN : RateBand.of(rate.crampsAWeek()));
        nights.count(share, diary);
        averages(share, diary, rate);
        withoutTrigger(share);
    }

    /** The patient's own part of the averages of the clinic. */
    private static void averages(Share share, Diary diary, DiaryRate rate) {
        int recorded = share.of(new FigureId(Group.WRITTEN, "RECORDED"));
        if (recorded > 0) {
            share.told(Group.POOLED_RATE, "", DiaryRate.weekly(share.of(FigureId.of(Group.CRAMPS)), recorded));
        }
        if (!Double.isNaN(rate.crampsAWeek())) {
            diary.latestPeriod().ifPresent(latest -> share.at(new Place.OfNights(latest))
                    .told(Group.MIDDLE_RATE, "", rate.crampsAWeek()));
            share.at(Place.DIARY);
        }
    }

    /** Nights written down on which a trigger was not named: never told, but to be had by subtraction. */
    private static void withoutTrigger(Share share) {
        int recorded = share.of(new FigureId(Group.WRITTEN, "RECORDED"));
        for (Trigger trigger : Trigger.values()) {
            int named = share.of(new FigureId(Group.TRIGGERS, trigger.word()));
            share.add(Group.WITHOUT_TRIGGER, trigger.word(), recorded - named);
        }
    }

    /** A rejected row without a night counts where its file has a night in the period. */
    private void faults(Share share, Diary diary, List<DataFault> faults) {
        if (faults.isEmpty()) {
            return;
        }
        Set<String> files = diary.nights().stream()
                .flatMap(night -> night.entries().stream())
                .map(entry -> entry.origin().file())
                .collect(Collectors.toSet());
        for (DataFault fault : faults) {
            LocalDate night = fault.night();
            boolean here = night == null ? files.contains(fault.source().file()) : period.contains(night);
            if (here) {
                share.at(new Place.OfRow(fault.source(), night));
                share.add(Group.ROWS, 1);
                share.add(Group.CODES, fault.code());
            }
        }
    }

    private List<Waits.Wait> flags(Share share, PatientFacts facts) {
        List<Waits.Wait> waits = new ArrayList<>();
        for (PatientFacts.Raised raised : facts.raised()) {
            if (period.contains(raised.on())) {
                String tier = raised.tier().name();
                share.at(new Place.OfDay(raised.on()));
                share.add(Group.FLAGS, 1);
                share.add(Group.TIERS, tier);
                share.add(Group.TIERS, FigureId.URGENT, raised.tier().holdsSelfCare() ? 1 : 0);
                share.add(Group.RULES, tier + "." + raised.rule());
                facts.reviewed(raised, today).ifPresent(day -> {
                    Waits.Wait wait = Waits.Wait.of(raised, day);
                    waits.add(wait);
                    share.told(Group.DAYS_TO_REVIEW, wait.urgency(), (double) wait.days());
                });
            }
        }
        return waits;
    }

    private void handouts(Share share, PatientFacts facts) {
        for (PatientFacts.Given given : facts.handouts()) {
            if (period.contains(given.on())) {
                share.at(new Place.OfDay(given.on()));
                share.add(Group.HANDOUTS, 1);
                share.add(Group.LANGUAGES, given.language());
                share.add(Group.SIZES, Integer.toString(given.fontSize()));
                share.add(Group.HOLDS, given.held() ? "HELD" : "NOT_HELD");
            }
        }
    }

    /** Compares the first stored diary with the latest, equally many nights of each. */
    private static void changes(Share share, Diary all) {
        List<Period> runs = all.periods();
        Period latest = runs.get(runs.size() - 1);
        if (runs.size() > 1) {
            share.add(Group.RETURNING, 1);
            share.add(Group.CHANGES, DiaryRate.change(all, runs.get(0), latest));
        } else {
            share.add(Group.FIRST, 1);
        }
    }

    /**
     * One patient counted.
     *
     * @param share the patient's share of the figures
     * @param crampsAWeek not a number where it cannot be said
     * @param grade what the latest diary of the period supports
     * @param waits how long the flags of the period waited for their first review
     */
    public record Counted(Share share, double crampsAWeek, EvidenceGrade grade, List<Waits.Wait> waits) {
        /** Copies the list. */
        public Counted {
            waits = List.copyOf(waits);
        }
    }
}
