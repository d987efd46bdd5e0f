package org.crampkit.workflow;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import org.crampkit.diary.Diary;
import org.crampkit.diary.patient.PatientKey;
import org.crampkit.flags.FlagReport;
import org.crampkit.flags.RuleBook;
import org.crampkit.store.beside.Beside;
import org.crampkit.store.care.CareNote;
import org.crampkit.summary.Summarizer;
import org.crampkit.summary.Summary;
import org.crampkit.trail.TrailLine;
import org.crampkit.workflow.record.ReviewedFlags;

/** Checks patients against the rule book, and stores what is newly raised. */
public final class FlagCheck {

    /** Patients that are checked together. */
    private static final int AT_A_TIME = 64;

    /** How many such lots are read ahead of their check. */
    private static final int MOST_OPEN = 4;

    private final Clinic clinic;

    /** Checks the patients of one clinic. */
    public FlagCheck(Clinic clinic) {
        this.clinic = clinic;
    }

    /** Checks one patient's stored nights and profile on a day; stores nothing. */
    public Findings of(PatientKey key, LocalDate today) {
        Diary diary = clinic.ledger().diaries().load(key);
        Summary summary = Summarizer.summarize(diary, null, null, today);
        FlagReport report = clinic.books().rules().check(diary, summary, today);
        List<CareNote> notes = clinic.ledger().careNotes().of(key);
        return new Findings(diary, summary, ReviewedFlags.of(report, notes), notes);
    }

    /**
     * Checks the patients that a change touched, in the running transaction, and stores flags that are newly raised.
     *
     * @return rule ids newly raised, by patient
     */
    public Map<PatientKey, Set<String>> again(Collection<PatientKey> touched, Desk desk) {
        return again(touched, desk, checked -> {});
    }

    /** Does the same, telling now and then how many patients are checked. */
    public Map<PatientKey, Set<String>> again(Collection<PatientKey> touched, Desk desk, IntConsumer progress) {
        Map<PatientKey, Set<String>> fresh = new LinkedHashMap<>();
        RuleBook rules = clinic.books().rules();
        AtomicInteger begun = new AtomicInteger();
        try (Beside<List<One>, Map<PatientKey, Map<String, String>>> beside = new Beside<>(
                some -> tiers(some, rules, desk.today()), tiers -> fresh.putAll(stored(tiers, desk)), MOST_OPEN)) {
            List<One> some = new ArrayList<>();
            clinic.ledger().diaries().eachForRules(touched, (key, diary) -> {
                some.add(new One(key, diary));
                if (some.size() == AT_A_TIME) {
                    beside.accept(List.copyOf(some));
                    progress.accept(begun.addAndGet(AT_A_TIME) - 1);
                    some.clear();
                }
            });
            beside.accept(List.copyOf(some));
            beside.finish();
        }
        progress.accept(touched.size());
        return fresh;
    }

    private static Map<PatientKey, Map<String, String>> tiers(List<One> some, RuleBook rules, LocalDate today) {
        Map<PatientKey, Map<String, String>> tiers = new LinkedHashMap<>();
        for (One one : some) {
            Map<String, String> raised = new TreeMap<>();
            rules.raised(one.diary().get(), today).forEach((rule, tier) -> raised.put(rule, tier.name()));
            tiers.put(one.key(), raised);
        }
        return tiers;
    }

    /** Clinicians' reviews change the status of a flag, never whether it is raised: they are not read here. */
    private Map<PatientKey, Set<String>> stored(Map<PatientKey, Map<String, String>> tiers, Desk desk) {
        String version = clinic.books().rules().version();
        Map<PatientKey, Set<String>> news = clinic.ledger().records().raised(tiers, desk.today(), version);
        List<TrailLine> lines = new ArrayList<>();
        news.forEach((key, rules) -> rules.forEach(rule -> {
            String tier = tiers.getOrDefault(key, Map.of()).getOrDefault(rule, "");
            Map<String, String> details = Map.of("rule", rule, "tier", tier, "ruleSet", version);
            lines.add(new TrailLine("flag", key.text(), desk.by(), details));
        }));
        clinic.ledger().trail().append(lines);
        return news;
    }

    /** A patient to be checked; the diary is opened when it is asked for. */
    private record One(PatientKey key, Supplier<Diary> diary) {}

    /**
     * What is known of one patient on one day.
     *
     * @param diary everything written down, with the profile
     * @param summary figures of the latest period
     * @param report flags with their status
     * @param notes what clinicians recorded
     */
    public record Findings(Diary diary, Summary summary, FlagReport report, List<CareNote> notes) {
        /** Copies the list. */
        public Findings {
            notes = List.copyOf(notes);
        }
    }
}
