package org.crampkit.workflow;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.crampkit.diary.Diary;
import org.crampkit.diary.patient.PatientKey;
import org.crampkit.flags.FlagReport;
import org.crampkit.flags.RuleBook;
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
        clinic.ledger().diaries().eachForRules(touched, (key, diary) -> {
            Set<String> news = stored(key, diary, desk);
            if (!news.isEmpty()) {
                fresh.put(key, news);
            }
        });
        return fresh;
    }

    /** Clinicians' reviews change the status of a flag, never whether it is raised: they are not read here. */
    private Set<String> stored(PatientKey key, Diary diary, Desk desk) {
        RuleBook rules = clinic.books().rules();
        Map<String, String> tiers = new TreeMap<>();
        rules.raised(diary, desk.today()).forEach((rule, tier) -> tiers.put(rule, tier.name()));
        Set<String> news = clinic.ledger().records().raised(key, tiers, desk.today(), rules.version());
        for (String rule : news) {
            note(key, rule, tiers.getOrDefault(rule, ""), rules.version(), desk);
        }
        return news;
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
