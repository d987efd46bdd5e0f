package org.crampkit.advice.condition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.crampkit.diary.Diary;
import org.crampkit.diary.Night;
import org.crampkit.diary.Period;
import org.crampkit.diary.SymptomReport;
import org.crampkit.diary.code.Activity;
import org.crampkit.diary.code.Answer;
import org.crampkit.diary.code.BodySite;
import org.crampkit.diary.code.Relief;
import org.crampkit.diary.code.Side;
import org.crampkit.diary.code.Symptom;
import org.crampkit.diary.code.Trigger;
import org.crampkit.diary.patient.Profile;
import org.crampkit.diary.patient.Sex;
import org.crampkit.flags.Flag;
import org.crampkit.flags.FlagReport;
import org.crampkit.flags.FlagStatus;
import org.crampkit.flags.NotAssessed;
import org.crampkit.flags.PossibleFlag;
import org.crampkit.medicines.MedicineBook;
import org.crampkit.medicines.MedicineHit;
import org.crampkit.summary.Summary;
import org.jspecify.annotations.Nullable;

/** What advice may ask about one person: profile, latest diary period, figures, flags, medicines, country. */
public final class Situation {

    /** Pregnancy is not asked above this age (settled rule of the clinic). */
    private static final int PREGNANCY_TO = 55;

    private static final Set<Symptom> CLOT_SIGNS =
            Collections.unmodifiableSet(EnumSet.of(Symptom.SWELLING, Symptom.REDNESS, Symptom.WARMTH));

    private final Profile profile;
    private final OptionalInt age;
    private final Summary summary;
    private final FlagReport flags;
    private final String country;
    private final NightMarks marks;
    private final Allergies allergies;
    private final boolean pregnancyHinted;
    private final Medicines medicines;
    private final List<MedicineHit> linked;
    private final List<SymptomReport> reports = new ArrayList<>();
    private final Map<Symptom, Answer> reported = new EnumMap<>(Symptom.class);
    private final Map<String, Answer> flagged = new HashMap<>();
    private @Nullable Answer clot;

    /** Gathers the facts; symptoms count over the latest diary period, figures over the period of the summary. */
    public Situation(
            Diary diary, Summary summary, FlagReport flags, MedicineBook book, String country, LocalDate today) {
        this.profile = diary.profile();
        this.age = profile.ageOn(today);
        this.summary = summary;
        this.flags = flags;
        this.country = country;
        List<Night> latest = diary.latestPeriod().map(diary::nightsIn).orElse(List.of());
        Period asked = summary.period();
        this.marks = new NightMarks(asked == null ? latest : diary.nightsIn(asked));
        this.allergies = new Allergies(profile.allergies());
        this.pregnancyHinted = possible("RF-PREG");
        this.medicines = Medicines.of(profile, latest, book);
        this.linked = List.copyOf(medicines.linked());
        for (Night night : latest) {
            night.entries().forEach(entry -> reports.addAll(entry.symptoms()));
        }
        for (SymptomReport report : reports) {
            reported.merge(report.symptom(), report.answer(), Answers::either);
        }
    }

    /** Returns the profile. */
    public Profile profile() {
        return profile;
    }

    /** Returns the age in whole years, empty where the birth date is not known. */
    public OptionalInt age() {
        return age;
    }

    /** Returns the figures. */
    public Summary summary() {
        return summary;
    }

    /** Returns the ISO country of the clinic. */
    public String country() {
        return country;
    }

    /** Returns the allergies. */
    public Allergies allergies() {
        return allergies;
    }

    /** Returns medicines linked with cramps, and quinine; see clinical reference 3.1 and 3.3. */
    public List<MedicineHit> linkedMedicines() {
        return linked;
    }

    /** Returns the medicines of some classes. */
    public List<MedicineHit> medicinesOf(Set<String> classes) {
        return medicines.of(classes);
    }

    /** Returns whether a flag stands: UNKNOWN where it could not be assessed or free text may mean it. */
    public Answer flagged(String id) {
        return flagged.computeIfAbsent(id, this::standing);
    }

    private Answer standing(String id) {
        for (Flag flag : flags.flags()) {
            if (flag.id().equals(id) && flag.status() != FlagStatus.CLEARED) {
                return Answer.YES;
            }
        }
        return (notAssessed(id) || possible(id)) && !cleared(id) ? Answer.UNKNOWN : Answer.NO;
    }

    private boolean notAssessed(String id) {
        for (NotAssessed rule : flags.notAssessed()) {
            if (rule.id().equals(id)) {
                return true;
            }
        }
        return false;
    }

    private boolean possible(String id) {
        for (PossibleFlag hit : flags.possible()) {
            if (hit.id().equals(id) && hit.status() != FlagStatus.CLEARED) {
                return true;
            }
        }
        return false;
    }

    /** Returns the nights of the period with a cramp in one of the sites. */
    public int nightsWithSite(Set<BodySite> sites) {
        return marks.withSite(sites);
    }

    /** Returns the nights of the period that name one of the triggers. */
    public int nightsWithTrigger(Set<Trigger> triggers) {
        return marks.withTrigger(triggers);
    }

    /** Returns the nights of the period that name one of the reliefs. */
    public int nightsWithRelief(Set<Relief> reliefs) {
        return marks.withRelief(reliefs);
    }

    /** Returns the nights of the period after a day so active. */
    public int nightsWithActivity(Set<Activity> activities) {
        return marks.withActivity(activities);
    }

    /** Returns the nights of the period after a day of unusual activity. */
    public int unusualDays() {
        return marks.unusual();
    }

    /** Returns the nights of the period with soreness noted, or a pain reliever used. */
    public int soreNights() {
        return marks.sore();
    }

    Answer sore() {
        if (soreNights() > 0) {
            return Answer.YES;
        }
        return marks.notSore() > 0 ? Answer.NO : Answer.UNKNOWN;
    }

    Answer takesAny(Set<String> classes) {
        return medicines.takesAny(classes);
    }

    boolean asksFor(Set<String> words) {
        return !profile.asksAbout().isEmpty()
                && profile.asksAbout().stream()
                        .map(word -> word.toLowerCase(Locale.ROOT).replace('_', ' '))
                        .anyMatch(asked -> words.stream().anyMatch(asked::contains));
    }

    Answer pregnant(int fromWeek) {
        Integer weeks = profile.pregnantWeeks();
        if (weeks != null && weeks > 0) {
            return Answer.of(weeks >= fromWeek);
        }
        if (weeks == null && profile.postpartumWeeks() == null && flagged("RF-PREG") == Answer.YES) {
            return Answer.YES;
        }
        if (pregnancyHinted) {
            return Answer.UNKNOWN;
        }
        return weeks != null || pregnancyNotAsked() ? Answer.NO : Answer.UNKNOWN;
    }

    Answer breastfeeding() {
        Answer known = profile.breastfeeding();
        return known == Answer.UNKNOWN && pregnancyNotAsked() ? Answer.NO : known;
    }

    private boolean pregnancyNotAsked() {
        return profile.sex() == Sex.M || (age.isPresent() && age.getAsInt() > PREGNANCY_TO);
    }

    Answer reported(Symptom symptom) {
        return reported.getOrDefault(symptom, Answer.UNKNOWN);
    }

    Answer clotSuspected() {
        Answer known = clot;
        if (known == null) {
            known = clotIn(reports);
            clot = known;
        }
        return known;
    }

    private Answer clotIn(List<SymptomReport> reports) {
        if (cleared("RF-DVT")) {
            return flagged("RF-PE");
        }
        boolean oneLeg = false;
        for (SymptomReport report : reports) {
            oneLeg |= CLOT_SIGNS.contains(report.symptom())
                    && report.answer() == Answer.YES
                    && report.side() != Side.BOTH;
        }
        if (oneLeg || flagged("RF-DVT") == Answer.YES || flagged("RF-PE") == Answer.YES) {
            return Answer.YES;
        }
        return reported.containsKey(Symptom.SWELLING) ? Answer.NO : Answer.UNKNOWN;
    }

    private boolean cleared(String id) {
        for (Flag flag : flags.flags()) {
            if (flag.id().equals(id) && flag.status() == FlagStatus.CLEARED) {
                return true;
            }
        }
        return false;
    }
}
