package org.crampkit.audit.criterion;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crampkit.audit.count.PatientFacts.Given;
import org.crampkit.audit.count.PatientFacts.Raised;
import org.crampkit.diary.Period;
import org.crampkit.diary.patient.KidneyFunction;
import org.crampkit.diary.patient.Profile;
import org.crampkit.diary.patient.ReadingFormat;
import org.crampkit.flags.Tier;
import org.crampkit.summary.EvidenceGrade;

/** How each criterion is judged (clinical reference 6.1). What is missing is not recorded; it is never taken for a no. */
final class Judgements {

    private static final int WEEK = 7;
    private static final int QUARTER = 93;
    private static final int FIRST_CHECK = 35;
    private static final int FOLLOW_UP_FROM = 42;
    private static final int FOLLOW_UP_TO = 84;
    private static final int LARGE_PRINT = 18;

    private Judgements() {}

    /** AUD-1: at least 14 nights and 80 % written down is grade A or B. */
    static List<Outcome> diarySufficient(Case patient) {
        if (!patient.hasDiary()) {
            return List.of();
        }
        boolean enough = patient.grade() == EvidenceGrade.A || patient.grade() == EvidenceGrade.B;
        return List.of(enough ? Outcome.MET : patient.noted("declined") ? Outcome.EXCEPTION : Outcome.NOT_MET);
    }

    /** AUD-2: an emergency or same-day flag was looked at on the day it was raised. */
    static List<Outcome> urgentFlagSeen(Case patient) {
        return flags(patient, 0, Tier.E, Tier.S);
    }

    /** AUD-3: a flag that wants somebody within days was looked at within seven. */
    static List<Outcome> flagReviewedInAWeek(Case patient) {
        return flags(patient, WEEK, Tier.U);
    }

    private static List<Outcome> flags(Case patient, int days, Tier... tiers) {
        List<Outcome> outcomes = new ArrayList<>();
        for (Raised raised : patient.facts().raised()) {
            if (patient.period().contains(raised.on()) && List.of(tiers).contains(raised.tier())) {
                outcomes.add(seen(patient, raised, days));
            }
        }
        return outcomes;
    }

    private static Outcome seen(Case patient, Raised raised, int days) {
        Optional<LocalDate> review = patient.reviewed(raised.rule(), raised.on());
        LocalDate due = raised.on().plusDays(days);
        if (review.isEmpty()) {
            return patient.today().isBefore(due) ? Outcome.EXCEPTION : Outcome.NOT_RECORDED;
        }
        return review.get().isAfter(due) ? Outcome.NOT_MET : Outcome.MET;
    }

    /** AUD-4: the medicine list is there, and every part of it was understood. */
    static List<Outcome> medicinesChecked(Case patient) {
        if (!patient.hasDiary()) {
            return List.of();
        }
        return List.of(
                switch (patient.facts().medicineList()) {
                    case UNKNOWN -> Outcome.NOT_RECORDED;
                    case UNREAD_PARTS -> Outcome.NOT_MET;
                    case READ -> Outcome.MET;
                });
    }

    /** AUD-5: a review lies in the last three months, and one soon after four weeks where the start is known. */
    static List<Outcome> quinineReviewed(Case patient) {
        if (!patient.hasDiary() || !patient.facts().medicines().contains("QUININE")) {
            return List.of();
        }
        Optional<LocalDate> newest = patient.newest("quinine-review");
        if (newest.isEmpty()) {
            return List.of(Outcome.NOT_RECORDED);
        }
        LocalDate end = patient.period().to();
        boolean recent = !newest.get().isBefore(end.minusDays(QUARTER));
        LocalDate started = patient.facts().quinineStarted();
        boolean checked = started == null
                || patient.facts().notes().stream()
                        .anyMatch(note -> note.subject().equals("quinine-review")
                                && !note.on().isBefore(started)
                                && !note.on().isAfter(started.plusDays(FIRST_CHECK)));
        return List.of(recent && checked ? Outcome.MET : Outcome.NOT_MET);
    }

    /** AUD-6: a handout in the language and the print size that the patient needs. */
    static List<Outcome> handoutFits(Case patient) {
        if (!patient.hasDiary()) {
            return List.of();
        }
        Profile profile = patient.facts().diary().profile();
        if (patient.handouts().isEmpty()) {
            return List.of(patient.noted("declined") ? Outcome.EXCEPTION : Outcome.NOT_MET);
        }
        String language = profile.language();
        if (language == null) {
            return List.of(Outcome.NOT_RECORDED);
        }
        boolean fits = patient.handouts().stream()
                .anyMatch(given -> given.language().equals(language)
                        && given.fontSize() >= size(profile)
                        && !given.on().isAfter(patient.facts().textsValidTo()));
        return List.of(fits ? Outcome.MET : Outcome.NOT_MET);
    }

    private static int size(Profile profile) {
        Integer asked = profile.fontSize();
        int least = profile.readingFormat() == ReadingFormat.LARGE_PRINT ? LARGE_PRINT : 0;
        return asked == null ? least : asked;
    }

    /** AUD-7: nothing that the program withheld was printed all the same, and nothing while self-care was held. */
    static List<Outcome> nothingUnsafePrinted(Case patient) {
        return patient.handouts().stream()
                .map(given -> unsafe(patient, given) ? Outcome.NOT_MET : Outcome.MET)
                .toList();
    }

    private static boolean unsafe(Case patient, Given given) {
        boolean despiteHold = given.held() && !given.items().isEmpty();
        return despiteHold
                || patient.facts().notes().stream()
                        .anyMatch(note -> note.kind().equals("override")
                                && note.on().equals(given.on())
                                && given.items().contains(note.subject()));
    }

    /** AUD-8: whether the kidneys work is known of everybody who was advised potassium or magnesium. */
    static List<Outcome> kidneysKnown(Case patient) {
        boolean known = patient.facts().diary().profile().kidneyFunction() != KidneyFunction.UNKNOWN;
        return patient.handouts().stream()
                .filter(given ->
                        given.items().stream().anyMatch(item -> item.startsWith("DIE-K") || item.startsWith("DIE-MG")))
                .map(given -> known ? Outcome.MET : Outcome.NOT_MET)
                .toList();
    }

    /** AUD-9: the patient said it back. */
    static List<Outcome> taughtBack(Case patient) {
        if (patient.handouts().isEmpty()) {
            return List.of();
        }
        boolean declined = patient.noted("declined");
        return List.of(patient.noted("teach-back") ? Outcome.MET : declined ? Outcome.EXCEPTION : Outcome.NOT_RECORDED);
    }

    /** AUD-10: of diaries whose twelve weeks end in the period, those that another one follows after six to twelve weeks. */
    static List<Outcome> followedUp(Case patient) {
        List<Outcome> outcomes = new ArrayList<>();
        List<Period> runs = patient.facts().diary().periods();
        for (Period run : runs) {
            if (patient.period().contains(run.to().plusDays(FOLLOW_UP_TO))) {
                boolean followed = runs.stream()
                        .mapToLong(later -> ChronoUnit.DAYS.between(run.to(), later.from()))
                        .anyMatch(days -> days >= FOLLOW_UP_FROM && days <= FOLLOW_UP_TO);
                outcomes.add(followed ? Outcome.MET : Outcome.NOT_MET);
            }
        }
        return outcomes;
    }
}
