package org.crampkit.audit.criterion;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crampkit.audit.count.PatientFacts.Given;
import org.crampkit.audit.count.PatientFacts.Raised;
import org.crampkit.audit.count.Place;
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

    private static List<Finding> one(Outcome outcome) {
        return List.of(Finding.of(outcome));
    }

    private static Finding at(Given given, Outcome outcome) {
        return new Finding(outcome, new Place.OfDay(given.on()));
    }

    /** AUD-1: at least 14 nights and 80 % written down is grade A or B. */
    static List<Finding> diarySufficient(Case patient) {
        if (!patient.hasDiary()) {
            return List.of();
        }
        boolean excused = patient.noted("declined") || patient.noted("unwell");
        boolean enough = patient.grade() == EvidenceGrade.A || patient.grade() == EvidenceGrade.B;
        return one(enough ? Outcome.MET : excused ? Outcome.EXCEPTION : Outcome.NOT_MET);
    }

    /** AUD-2: an emergency or same-day flag was looked at on the day it was raised. */
    static List<Finding> urgentFlagSeen(Case patient) {
        return flags(patient, 0, Tier.E, Tier.S);
    }

    /** AUD-3: a flag that wants somebody within days was looked at within seven. */
    static List<Finding> flagReviewedInAWeek(Case patient) {
        return flags(patient, WEEK, Tier.U);
    }

    private static List<Finding> flags(Case patient, int days, Tier... tiers) {
        List<Finding> outcomes = new ArrayList<>();
        for (Raised raised : patient.facts().raised()) {
            if (patient.period().contains(raised.on()) && List.of(tiers).contains(raised.tier())) {
                outcomes.add(new Finding(seen(patient, raised, days), new Place.OfDay(raised.on())));
            }
        }
        return outcomes;
    }

    private static Outcome seen(Case patient, Raised raised, int days) {
        Optional<LocalDate> review = patient.facts().reviewed(raised, patient.today());
        LocalDate due = raised.on().plusDays(days);
        if (review.isEmpty()) {
            return patient.today().isBefore(due) ? Outcome.EXCEPTION : Outcome.NOT_RECORDED;
        }
        return review.get().isAfter(due) ? Outcome.NOT_MET : Outcome.MET;
    }

    /** AUD-4: the medicine list is there, and every part of it was understood. */
    static List<Finding> medicinesChecked(Case patient) {
        if (!patient.hasDiary()) {
            return List.of();
        }
        return one(
                switch (patient.facts().medicineList()) {
                    case UNKNOWN -> Outcome.NOT_RECORDED;
                    case UNREAD_PARTS -> Outcome.NOT_MET;
                    case READ -> Outcome.MET;
                });
    }

    /** AUD-5: a review lies in the last three months, and one soon after four weeks where the start is known. */
    static List<Finding> quinineReviewed(Case patient) {
        if (!patient.hasDiary() || !patient.facts().medicines().contains("QUININE")) {
            return List.of();
        }
        if (patient.noted("specialist")) {
            return one(Outcome.EXCEPTION);
        }
        Optional<LocalDate> newest = patient.newest("quinine-review");
        if (newest.isEmpty()) {
            return one(Outcome.NOT_RECORDED);
        }
        LocalDate end = patient.period().to();
        boolean recent = !newest.get().isBefore(end.minusDays(QUARTER));
        LocalDate started = patient.facts().quinineStarted();
        boolean checked = started == null
                || patient.facts().notes().stream()
                        .anyMatch(note -> note.subject().equals("quinine-review")
                                && !note.on().isBefore(started)
                                && !note.on().isAfter(started.plusDays(FIRST_CHECK)));
        return one(recent && checked ? Outcome.MET : Outcome.NOT_MET);
    }

    /** AUD-6: a handout in the language and the print size that the patient needs. */
    static List<Finding> handoutFits(Case patient) {
        if (!patient.hasDiary()) {
            return List.of();
        }
        Profile profile = patient.facts().diary().profile();
        if (patient.handouts().isEmpty()) {
            return one(patient.noted("declined") ? Outcome.EXCEPTION : Outcome.NOT_MET);
        }
        String language = profile.language();
        if (language == null) {
            return one(Outcome.NOT_RECORDED);
        }
        boolean fits = patient.handouts().stream()
                .anyMatch(given -> given.language().equals(language)
                        && given.fontSize() >= size(profile)
                        && !given.on().isAfter(patient.facts().textsValidTo()));
        return one(fits ? Outcome.MET : Outcome.NOT_MET);
    }

    private static int size(Profile profile) {
        Integer asked = profile.fontSize();
        int least = profile.readingFormat() == ReadingFormat.LARGE_PRINT ? LARGE_PRINT : 0;
        return asked == null ? least : asked;
    }

    /** AUD-7: nothing that the program withheld was printed all the same, and nothing while self-care was held. */
    static List<Finding> nothingUnsafePrinted(Case patient) {
        return patient.handouts().stream()
                .map(given -> at(given, unsafe(patient, given) ? Outcome.NOT_MET : Outcome.MET))
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
    static List<Finding> kidneysKnown(Case patient) {
        boolean known = patient.facts().diary().profile().kidneyFunction() != KidneyFunction.UNKNOWN;
        return patient.handouts().stream()
                .filter(given ->
                        given.items().stream().anyMatch(item -> item.startsWith("DIE-K") || item.startsWith("DIE-MG")))
                .map(given -> at(given, known ? Outcome.MET : Outcome.NOT_MET))
                .toList();
    }

    /** AUD-9: the patient said it back. */
    static List<Finding> taughtBack(Case patient) {
        if (patient.handouts().isEmpty()) {
            return List.of();
        }
        boolean declined = patient.noted("declined");
        return one(patient.noted("teach-back") ? Outcome.MET : declined ? Outcome.EXCEPTION : Outcome.NOT_RECORDED);
    }

    /** AUD-10: of diaries whose twelve weeks end in the period, those that another one follows after six to twelve weeks. */
    static List<Finding> followedUp(Case patient) {
        List<Finding> outcomes = new ArrayList<>();
        List<Period> runs = patient.facts().diary().periods();
        for (Period run : runs) {
            if (patient.period().contains(run.to().plusDays(FOLLOW_UP_TO))) {
                boolean followed = runs.stream()
                        .mapToLong(later -> ChronoUnit.DAYS.between(run.to(), later.from()))
                        .anyMatch(days -> days >= FOLLOW_UP_FROM && days <= FOLLOW_UP_TO);
                Outcome outcome =
                        followed ? Outcome.MET : discharged(patient, run) ? Outcome.EXCEPTION : Outcome.NOT_MET;
                outcomes.add(new Finding(outcome, new Place.OfDay(run.to())));
            }
        }
        return outcomes;
    }

    private static boolean discharged(Case patient, Period run) {
        return patient.facts().notes().stream()
                .anyMatch(note -> note.kind().equals("note")
                        && note.subject().equals("discharged")
                        && !note.on().isAfter(run.to().plusDays(FOLLOW_UP_TO)));
    }
}
