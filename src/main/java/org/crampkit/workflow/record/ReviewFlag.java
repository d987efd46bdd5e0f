package org.crampkit.workflow.record;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.crampkit.diary.patient.PatientKey;
import org.crampkit.flags.Flag;
import org.crampkit.flags.FlagReport;
import org.crampkit.flags.FlagStatus;
import org.crampkit.flags.PossibleFlag;
import org.crampkit.store.care.CareNote;
import org.crampkit.workflow.Clinic;
import org.crampkit.workflow.Desk;
import org.crampkit.workflow.FlagCheck;
import org.crampkit.workflow.Refusal;
import org.crampkit.workflow.RefusedException;
import org.crampkit.workflow.care.ShowPatients;
import org.springframework.stereotype.Component;

/** Records what a clinician did about a flag. A review keeps the flag's hold on self-care text, clearing lifts it. */
@Component
public final class ReviewFlag {

    private final Clinic clinic;

    /** Works on one clinic. */
    public ReviewFlag(Clinic clinic) {
        this.clinic = clinic;
    }

    /**
     * Records an outcome for a flag that the patient has, or that words in free text may mean.
     *
     * @throws RefusedException where there is no such patient, the patient has no such flag, or the outcome is blank
     */
    public Outcome review(Request request) {
        if (request.outcome().isBlank()) {
            throw new RefusedException(new Refusal.BadRequest("CK-903", "outcome-blank", Map.of()));
        }
        return clinic.ledger().write(() -> {
            Desk desk = request.desk();
            PatientKey key = ShowPatients.person(clinic, request.key()).key();
            new FlagCheck(clinic).again(List.of(key), desk);
            FlagReport report = new FlagCheck(clinic).of(key, desk.today()).report();
            String rule = rule(report, request.flag());
            String tier = tier(report, rule);
            clinic.ledger().careNotes().add(note(key, rule, tier, report, request));
            FlagReport after = new FlagCheck(clinic).of(key, desk.today()).report();
            FlagStatus status = request.verdict() == Verdict.CLEAR ? FlagStatus.CLEARED : FlagStatus.REVIEWED;
            String action = request.verdict() == Verdict.CLEAR ? "clear" : "review";
            Map<String, String> details =
                    Map.of("rule", rule, "tier", tier, "status", status.word(), "ruleSet", report.ruleSetVersion());
            clinic.ledger().trail().append(action, key.text(), desk.by(), details);
            return new Outcome(key, rule, tier, status, request.outcome().strip(), desk, after);
        });
    }

    private CareNote note(PatientKey key, String rule, String tier, FlagReport report, Request request) {
        Desk desk = request.desk();
        return new CareNote(
                key,
                request.verdict() == Verdict.CLEAR ? CareNote.Kind.CLEAR : CareNote.Kind.REVIEW,
                rule,
                tier,
                desk.today(),
                clinic.clock().instant(),
                desk.by(),
                null,
                request.outcome().strip(),
                ReviewedFlags.seen(report, rule));
    }

    private static String rule(FlagReport report, String typed) {
        String upper = typed.strip().toUpperCase(Locale.ROOT);
        String whole = upper.startsWith("RF-") ? upper : "RF-" + upper;
        return Stream.concat(
                        report.flags().stream().map(Flag::id),
                        report.possible().stream().map(PossibleFlag::id))
                .filter(whole::equals)
                .findFirst()
                .orElseThrow(() -> new RefusedException(new Refusal.NotFound(
                        "CK-904",
                        "no-flag",
                        Map.of("flag", typed, "key", report.patient().text()))));
    }

    /** Returns the tier of the flag that the columns raise; empty where only free text may mean it. */
    private static String tier(FlagReport report, String rule) {
        return report.flags().stream()
                .filter(flag -> flag.id().equals(rule))
                .map(flag -> flag.tier().name())
                .findFirst()
                .orElse("");
    }

    /** What the clinician decided. */
    public enum Verdict {
        /** Looked at; the hold stays. */
        REVIEW,
        /** Settled; the hold is lifted. */
        CLEAR
    }

    /**
     * What was asked.
     *
     * @param key the patient's key
     * @param flag rule id, with or without {@code RF-}
     * @param outcome what was done about it
     * @param verdict whether the hold stays
     * @param desk who asks, and when
     */
    public record Request(String key, String flag, String outcome, Verdict verdict, Desk desk) {}

    /**
     * What was recorded.
     *
     * @param patient about whom
     * @param rule rule id
     * @param tier tier letter, empty where only free text may mean the flag
     * @param status what the flag is now
     * @param outcome what was done about it
     * @param desk who, and on which day
     * @param after all flags of the patient with their status now
     */
    public record Outcome(
            PatientKey patient,
            String rule,
            String tier,
            FlagStatus status,
            String outcome,
            Desk desk,
            FlagReport after) {}
}
