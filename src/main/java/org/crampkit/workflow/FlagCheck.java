package org.crampkit.workflow;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.crampkit.diary.Diary;
import org.crampkit.diary.patient.PatientKey;
import org.crampkit.flags.Flag;
import org.crampkit.flags.FlagReport;
import org.crampkit.store.care.CareNote;
import org.crampkit.summary.Summarizer;
import org.crampkit.summary.Summary;
import org.crampkit.workflow.record.ReviewedFlags;

/** Checks patients against the rule book, and stores what is newly raised. */
public final class FlagCheck {

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
        Map<PatientKey, Set<String>> fresh = new LinkedHashMap<>();
        if (touched.isEmpty()) {
            return fresh;
        }
        Map<PatientKey, Set<String>> before = raisedBefore();
        for (PatientKey key : touched) {
            FlagReport report = of(key, desk.today()).report();
            Map<String, String> tiers = new TreeMap<>();
            for (Flag flag : report.flags()) {
                tiers.merge(flag.id(), flag.tier().name(), (a, b) -> a.compareTo(b) <= 0 ? a : b);
            }
            clinic.ledger().records().raised(key, tiers, desk.today(), report.ruleSetVersion());
            Set<String> news = new java.util.TreeSet<>(tiers.keySet());
            news.removeAll(before.getOrDefault(key, Set.of()));
            for (String rule : news) {
                note(key, rule, tiers.getOrDefault(rule, ""), report.ruleSetVersion(), desk);
            }
            if (!news.isEmpty()) {
                fresh.put(key, news);
            }
        }
        return fresh;
    }

    private Map<PatientKey, Set<String>> raisedBefore() {
        return clinic.ledger().records().raisedFlags().stream()
                .collect(Collectors.groupingBy(
                        raised -> raised.patient(), Collectors.mapping(raised -> raised.rule(), Collectors.toSet())));
    }

    private void note(PatientKey key, String rule, String tier, String version, Desk desk) {
        Map<String, String> details = Map.of("rule", rule, "tier", tier, "ruleSet", version);
        clinic.ledger().trail().append("flag", key.text(), desk.by(), details);
    }

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
