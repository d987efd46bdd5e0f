package org.crampkit.audit.count;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.crampkit.audit.band.AgeBand;
import org.crampkit.audit.band.RateBand;
import org.crampkit.diary.Cramp;
import org.crampkit.diary.DataFault;
import org.crampkit.diary.Diary;
import org.crampkit.diary.Entry;
import org.crampkit.diary.Night;
import org.crampkit.diary.Period;
import org.crampkit.diary.code.BodySite;
import org.crampkit.diary.code.NightStatus;
import org.crampkit.diary.code.Relief;
import org.crampkit.diary.code.Trigger;
import org.crampkit.summary.EvidenceGrade;
import org.crampkit.summary.Rate;
import org.crampkit.summary.Summarizer;
import org.crampkit.summary.Summary;

/** Counts one patient's part of an audit period; a pure function. */
public final class PatientCounter {

    private static final int HELPED = 2;

    private final Period period;
    private final LocalDate today;

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
        Summary summary = Summarizer.summarize(diary, null, null, today);
        if (!diary.nights().isEmpty()) {
            diaries(share, diary, summary);
            facts.medicines().forEach(name -> share.add(Group.MEDICINES, name));
            changes(share, facts.diary());
        }
        faults(share, diary, facts.diary().faults());
        List<Waits.Wait> waits = flags(share, facts);
        handouts(share, facts);
        share.at(Place.DIARY);
        Rate rate = diary.nights().isEmpty() ? null : summary.crampsPerWeek();
        return new Counted(share, rate == null ? Double.NaN : rate.value(), summary.grade(), waits);
    }

    /** Returns the nights that lie in the audit period. */
    private Diary within(Diary diary) {
        return new Diary(diary.patient(), diary.profile(), diary.nightsIn(period), diary.faults());
    }

    private void diaries(Share share, Diary diary, Summary summary) {
        share.add(Group.PATIENTS, 1);
        OptionalInt years = diary.profile().ageOn(period.to());
        share.add(Group.AGES, years.isPresent() ? AgeBand.of(years.getAsInt()) : AgeBand.UNKNOWN);
        List<Period> runs = diary.periods();
        share.add(Group.DIARIES, runs.size());
        int possible = runs.stream().mapToInt(Period::nights).sum();
        share.add(Group.POSSIBLE, possible);
        runs.forEach(run -> leftOut(share, diary, run));
        share.add(Group.GRADES, summary.grade().name());
        Rate rate = summary.crampsPerWeek();
        share.add(Group.RATES, rate == null ? RateBand.UNKNOWN : RateBand.of(rate.value()));
        diary.nights().forEach(night -> night(share.at(new Place.OfNight(night)), night));
        share.at(Place.DIARY);
        withoutTrigger(share);
    }

    /** Nights between the first and the last of a diary that have no row. */
    private static void leftOut(Share share, Diary diary, Period run) {
        Set<LocalDate> written = diary.nights().stream().map(Night::date).collect(Collectors.toSet());
        for (LocalDate date = run.from(); !date.isAfter(run.to()); date = date.plusDays(1)) {
            if (!written.contains(date)) {
                share.at(new Place.OfDay(date)).add(Group.WRITTEN, "NOT_RECORDED");
            }
        }
        share.at(Place.DIARY);
    }

    private static void night(Share share, Night night) {
        String month = YearMonth.from(night.date()).toString();
        share.add(Group.WRITTEN, night.recorded() ? "RECORDED" : "NOT_RECORDED");
        if (night.recorded()) {
            share.add(Group.STATUS, night.status().name());
            share.add(Group.MONTH_NIGHTS, month);
        }
        if (night.status() == NightStatus.CRAMP) {
            share.add(Group.CRAMPS, night.episodes());
            share.add(Group.MONTH_CRAMPS, month, night.episodes());
            share.add(
                    Group.SITES,
                    BodySite.UNKNOWN.word(),
                    night.episodes() - night.cramps().size());
        }
        if (night.recorded()) {
            night.entries().stream()
                    .flatMap(entry -> entry.circumstances().triggers().stream())
                    .distinct()
                    .forEach(trigger -> share.add(Group.TRIGGERS, trigger.word()));
        }
        for (Entry entry : night.entries()) {
            Cramp cramp = entry.cramp();
            if (cramp != null) {
                cramp(share.at(Place.OfRow.of(entry)), cramp);
            }
        }
    }

    private static void cramp(Share share, Cramp cramp) {
        share.add(Group.SITES, cramp.site().word());
        for (Relief relief : new HashSet<>(cramp.relief())) {
            share.add(Group.TRIED, relief.word());
            Integer effect = cramp.reliefEffect();
            boolean helped = effect != null && effect >= HELPED;
            share.add(helped ? Group.HELPED : Group.NOT_HELPED, relief.word());
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
                facts.reviewed(raised, today).ifPresent(day -> waits.add(Waits.Wait.of(raised, day)));
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
            share.add(Group.CHANGES, DiaryChange.between(all, runs.get(0), latest));
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
