package org.crampkit.workflow.checkup;

import java.time.LocalDate;
import java.util.List;
import org.crampkit.advice.Plan;
import org.crampkit.advice.Wishes;
import org.crampkit.diary.Diary;
import org.crampkit.diary.patient.Identity;
import org.crampkit.diary.patient.PatientKey;
import org.crampkit.diary.patient.Profile;
import org.crampkit.document.DefectiveDocumentException;
import org.crampkit.flags.FlagReport;
import org.crampkit.handout.HandoutFacts;
import org.crampkit.handout.HandoutFacts.Bearer;
import org.crampkit.summary.Summarizer;
import org.crampkit.summary.Summary;
import org.crampkit.workflow.Books;

/** Prints one sheet in each language, and throws it away: whatever would stop a real one is found here. */
final class TrialPrint {

    private static final int SIZE = 14;

    private TrialPrint() {}

    static void check(Books books, LocalDate today, Findings found) {
        HandoutFacts facts;
        try {
            facts = facts(books, today);
        } catch (RuntimeException e) {
            found.add("CK-939", "handout");
            return;
        }
        for (String code : books.wording().languages()) {
            print(books, facts, code, found);
        }
    }

    private static void print(Books books, HandoutFacts facts, String code, Findings found) {
        String place = "handout in " + code;
        try {
            if (books.wording().printsFor(code)) {
                books.renderer()
                        .render(books.composer().compose(in(facts, code)).page());
            }
        } catch (DefectiveDocumentException e) {
            e.defects().forEach(defect -> found.add("CK-938", place, "value", defect.what() + ": " + defect.detail()));
        } catch (RuntimeException e) {
            found.add("CK-938", place, "value", String.valueOf(e.getMessage()).replaceAll("\\s+", " "));
        }
    }

    private static HandoutFacts facts(Books books, LocalDate today) {
        PatientKey key = new PatientKey("walk-in");
        Diary diary = new Diary(key, Profile.UNKNOWN, List.of(), List.of());
        Summary summary = Summarizer.summarize(diary, null, null, today);
        FlagReport flags = books.rules().check(diary, summary, today);
        Wishes wishes = new Wishes(List.of(), List.of(), books.brand().country(), "");
        Plan plan = books.advice().plan(diary, summary, flags, wishes, today);
        return new HandoutFacts(
                diary, Identity.UNKNOWN, summary, flags, plan, books.brand(), "en", SIZE, today, "", Bearer.WALK_IN);
    }

    private static HandoutFacts in(HandoutFacts facts, String code) {
        return new HandoutFacts(
                facts.diary(),
                facts.identity(),
                facts.summary(),
                facts.flags(),
                facts.plan(),
                facts.brand(),
                code,
                facts.fontSize(),
                facts.madeOn(),
                facts.trailHead(),
                facts.bearer());
    }
}
