package org.crampkit.workflow.care;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.crampkit.diary.Diary;
import org.crampkit.diary.patient.Person;
import org.crampkit.flags.FlagReport;
import org.crampkit.summary.Summarizer;
import org.crampkit.summary.Summary;
import org.crampkit.workflow.Clinic;
import org.crampkit.workflow.Desk;
import org.crampkit.workflow.FlagCheck;
import org.crampkit.workflow.Refusal;
import org.crampkit.workflow.RefusedException;
import org.crampkit.workflow.record.TypedProfile;

/** Somebody without a record: what was said at the desk, read as a profile and stored nowhere. */
final class WalkIn {

    private static final String NAME = "walk-in";
    private static final String AGE = "age";
    private static final int OLDEST = 120;

    private WalkIn() {}

    /**
     * Returns the person that was described.
     *
     * @param told text by contract column, and {@code age} in whole years
     * @throws RefusedException where a value is not understood
     */
    static Person person(Clinic clinic, Map<String, String> told, Desk desk) {
        Map<String, String> facts = new LinkedHashMap<>(told);
        String age = facts.remove(AGE);
        if (age != null) {
            facts.put("birth_date", born(age.strip(), desk.today()).toString());
        }
        return TypedProfile.read(clinic, NAME, facts, desk);
    }

    private static LocalDate born(String age, LocalDate today) {
        if (!age.matches("\\d{1,3}") || Integer.parseInt(age) > OLDEST) {
            throw new RefusedException(new Refusal.BadRequest("CK-903", "age", Map.of("age", age)));
        }
        return today.minusYears(Integer.parseInt(age));
    }

    /** Returns what can be said of the person: no night was written down, so no symptom is known. */
    static FlagCheck.Findings findings(Clinic clinic, Person person, LocalDate today) {
        Diary diary = new Diary(person.key(), person.profile(), List.of(), List.of());
        Summary summary = Summarizer.summarize(diary, null, null, today);
        FlagReport report = clinic.books().rules().check(diary, summary, today);
        return new FlagCheck.Findings(diary, summary, report, List.of());
    }
}
