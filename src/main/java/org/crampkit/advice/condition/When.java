package org.crampkit.advice.condition;

import java.util.List;
import java.util.Set;
import org.crampkit.diary.code.Activity;
import org.crampkit.diary.code.Answer;
import org.crampkit.diary.code.BodySite;
import org.crampkit.diary.code.Relief;
import org.crampkit.diary.code.Symptom;
import org.crampkit.diary.code.Trigger;
import org.crampkit.diary.patient.Condition;
import org.crampkit.diary.patient.KidneyFunction;
import org.crampkit.diary.patient.SleepPosition;
import org.crampkit.summary.EvidenceGrade;

/** A three-valued question about one person; {@link ConditionReader} names the word of each kind in the files. */
public sealed interface When {

    /** Returns the answer for a person; UNKNOWN where a fact it needs is not known. */
    Answer of(Situation person);

    /** YES for everybody. */
    record Always() implements When {
        @Override
        public Answer of(Situation person) {
            return Answer.YES;
        }
    }

    /** NO where one is NO, else UNKNOWN where one is unknown. */
    record All(List<When> parts) implements When {
        @Override
        public Answer of(Situation person) {
            return Answers.ranked(parts, part -> part.of(person), Answer.NO, Answer.UNKNOWN, Answer.YES);
        }
    }

    /** YES where one is YES, else UNKNOWN where one is unknown. */
    record Any(List<When> parts) implements When {
        @Override
        public Answer of(Situation person) {
            return Answers.any(parts, part -> part.of(person));
        }
    }

    /** Several ways to ask one thing: YES where one is YES, else NO where one is NO, else UNKNOWN. */
    record AnsweredBy(List<When> parts) implements When {
        @Override
        public Answer of(Situation person) {
            return Answers.ranked(parts, part -> part.of(person), Answer.YES, Answer.NO, Answer.UNKNOWN);
        }
    }

    /** The opposite; UNKNOWN stays UNKNOWN. */
    record Not(When part) implements When {
        @Override
        public Answer of(Situation person) {
            return Answers.not(part.of(person));
        }
    }

    /** YES only where it is known to be so, else NO: for what a diary would have mentioned, or to show an item. */
    record Sure(When part) implements When {
        @Override
        public Answer of(Situation person) {
            return Answer.of(part.of(person) == Answer.YES);
        }
    }

    /** YES where it is so or not known, else NO. */
    record Possible(When part) implements When {
        @Override
        public Answer of(Situation person) {
            return Answer.of(part.of(person) != Answer.NO);
        }
    }

    /** A condition of the patient list; any of several. */
    record Has(Set<Condition> conditions) implements When {
        @Override
        public Answer of(Situation person) {
            return Answers.any(conditions, person.profile()::has);
        }
    }

    /** A medicine of any of these classes, from the patient list or the diary. */
    record Takes(Set<String> classes) implements When {
        @Override
        public Answer of(Situation person) {
            return person.takesAny(classes);
        }
    }

    /** A medicine that has been linked with cramps (any strength), or quinine. */
    record LinkedMedicine() implements When {
        @Override
        public Answer of(Situation person) {
            return Answer.of(!person.linkedMedicines().isEmpty());
        }
    }

    /** Age in whole years, from (included) to below. */
    record Age(int from, int below) implements When {
        @Override
        public Answer of(Situation person) {
            return person.age().isEmpty()
                    ? Answer.UNKNOWN
                    : Answer.of(person.age().getAsInt() >= from && person.age().getAsInt() < below);
        }
    }

    /** Kidney function is one of these. */
    record Kidney(Set<KidneyFunction> states) implements When {
        @Override
        public Answer of(Situation person) {
            KidneyFunction known = person.profile().kidneyFunction();
            return known == KidneyFunction.UNKNOWN ? Answer.UNKNOWN : Answer.of(states.contains(known));
        }
    }

    /** Pregnant for at least so many weeks; not asked of sex M or over 55. */
    record Pregnant(int fromWeek) implements When {
        @Override
        public Answer of(Situation person) {
            return person.pregnant(fromWeek);
        }
    }

    /** Breastfeeding; not asked of sex M or over 55. */
    record Breastfeeding() implements When {
        @Override
        public Answer of(Situation person) {
            return person.breastfeeding();
        }
    }

    /** A number of the patient list is at least so much. */
    record AtLeast(Amount amount, double limit) implements When {
        @Override
        public Answer of(Situation person) {
            Double known = amount.of(person.profile());
            return known == null ? Answer.UNKNOWN : Answer.of(known >= limit);
        }
    }

    /** Stands steadily. */
    record Stands() implements When {
        @Override
        public Answer of(Situation person) {
            return person.profile().canStand();
        }
    }

    /** Allergies name one of these words. */
    record Allergic(Set<String> words) implements When {
        @Override
        public Answer of(Situation person) {
            return person.allergies().toAny(words);
        }
    }

    /** Sleeps so; a preference, so not known counts as yes. */
    record Sleeps(Set<SleepPosition> positions) implements When {
        @Override
        public Answer of(Situation person) {
            SleepPosition known = person.profile().sleepPosition();
            return Answer.of(known == SleepPosition.UNKNOWN || positions.contains(known));
        }
    }

    /** Asks about one of these; a preference, so not known counts as yes. */
    record Asks(Set<String> words) implements When {
        @Override
        public Answer of(Situation person) {
            return Answer.of(person.profile().asksAbout().isEmpty() || person.asksFor(words));
        }
    }

    /** Asks about one of these by name. */
    record AsksByName(Set<String> words) implements When {
        @Override
        public Answer of(Situation person) {
            return Answer.of(person.asksFor(words));
        }
    }

    /** A cramp of the period was in one of these sites. */
    record Site(Set<BodySite> sites) implements When {
        @Override
        public Answer of(Situation person) {
            return Answer.of(person.nightsWithSite(sites) > 0);
        }
    }

    /** A night of the period names one of these triggers. */
    record Triggered(Set<Trigger> triggers) implements When {
        @Override
        public Answer of(Situation person) {
            return Answer.of(person.nightsWithTrigger(triggers) > 0);
        }
    }

    /** A night of the period names one of these reliefs. */
    record Relieved(Set<Relief> reliefs) implements When {
        @Override
        public Answer of(Situation person) {
            return Answer.of(person.nightsWithRelief(reliefs) > 0);
        }
    }

    /** A day of the period was so active. */
    record Active(Set<Activity> activities) implements When {
        @Override
        public Answer of(Situation person) {
            return Answer.of(person.nightsWithActivity(activities) > 0);
        }
    }

    /** A day of unusual activity. */
    record Unusual() implements When {
        @Override
        public Answer of(Situation person) {
            return Answer.of(person.unusualDays() > 0);
        }
    }

    /** Soreness after a cramp: YES where any is noted, NO where it was asked and there was none, else UNKNOWN. */
    record Sore() implements When {
        @Override
        public Answer of(Situation person) {
            return person.sore();
        }
    }

    /** Symptoms of the latest diary period; any of several. */
    record Reported(Set<Symptom> symptoms) implements When {
        @Override
        public Answer of(Situation person) {
            return Answers.any(symptoms, person::reported);
        }
    }

    /** A clot may be there: RF-DVT or RF-PE, or one leg swollen, red or warm, unless a clinician cleared it. */
    record ClotSuspected() implements When {
        @Override
        public Answer of(Situation person) {
            return person.clotSuspected();
        }
    }

    /** One of these flags stands and is not cleared. */
    record Flagged(Set<String> ids) implements When {
        @Override
        public Answer of(Situation person) {
            return Answers.any(ids, person::flagged);
        }
    }

    /** The diary has one of these grades. */
    record Graded(Set<EvidenceGrade> grades) implements When {
        @Override
        public Answer of(Situation person) {
            return Answer.of(grades.contains(person.summary().grade()));
        }
    }

    /** The clinic is in one of these countries. */
    record Country(Set<String> codes) implements When {
        @Override
        public Answer of(Situation person) {
            return Answer.of(codes.contains(person.country()));
        }
    }
}
