package org.crampkit.advice.condition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import org.crampkit.diary.Diary;
import org.crampkit.diary.Entry;
import org.crampkit.diary.Night;
import org.crampkit.diary.Period;
import org.crampkit.diary.SymptomReport;
import org.crampkit.diary.code.Activity;
import org.crampkit.diary.code.Answer;
import org.crampkit.diary.code.BodySite;
import org.crampkit.diary.code.Relief;
import org.crampkit.diary.code.Side;
import org.crampkit.diary.code.Soreness;
import org.crampkit.diary.code.Symptom;
import org.crampkit.diary.code.Trigger;
import org.crampkit.diary.patient.Profile;
import org.crampkit.diary.patient.Sex;
import org.crampkit.flags.FlagReport;
import org.crampkit.flags.FlagStatus;
import org.crampkit.medicines.MedicineBook;
import org.crampkit.medicines.MedicineHit;
import org.crampkit.summary.Summary;

/** What advice may ask about one person: profile, latest diary period, figures, flags, medicines, country. */
public final class Situation {

    /** Pregnancy is not asked above this age (settled rule of the clinic). */
    private static final int PREGNANCY_TO = 55;

    private final Profile profile;
    private final OptionalInt age;
    private final Summary summary;
    private final FlagReport flags;
    private final String country;
    private final List<Night> period;
    private final List<Night> latest;
    private final Medicines medicines;
    private final List<SymptomReport> reports = new ArrayList<>();
    private final Map<Symptom, Answer> reported = new EnumMap<>(Symptom.class);
    private final Map<String, Answer> flagged = new HashMap<>();
    private final Map<String, Answer> taken = new HashMap<>();

    /** Gathers the facts; symptoms count over the latest diary period, figures over the period of the summary. */
    public Situation(
            Diary diary, Summary summary, FlagReport flags, MedicineBook book, String country, LocalDate today) {
        this.profile = diary.profile();
        this.age = profile.ageOn(today);
        this.summary = summary;
        this.flags = flags;
        this.country = country;
        this.latest = diary.latestPeriod().map(diary::nightsIn).orElse(List.of());
        Period asked = summary.period();
        this.period = asked == null ? latest : diary.nightsIn(asked);
        this.medicines = Medicines.of(profile, latest, book);
        for (Night night : latest) {
            night.entries().forEach(entry -> reports.addAll(entry.symptoms()));
        }
        for (SymptomReport report : reports) {
            reported.merge(report.symptom(), report.answer(), (a, b) -> Answers.any(List.of(a, b)));
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
        return new Allergies(profile.allergies());
    }

    /** Returns medicines linked with cramps, and quinine; see clinical reference 3.1 and 3.3. */
    public List<MedicineHit> linkedMedicines() {
        return medicines.linked();
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
        if (flags.flags().stream().anyMatch(flag -> flag.id().equals(id) && flag.status() != FlagStatus.CLEARED)) {
            return Answer.YES;
        }
        boolean open = flags.notAssessed().stream().anyMatch(rule -> rule.id().equals(id))
                || flags.possible().stream().anyMatch(hit -> hit.id().equals(id) && hit.status() != FlagStatus.CLEARED);
        return open && !cleared(id) ? Answer.UNKNOWN : Answer.NO;
    }

    /** Returns the nights of the period with a cramp in one of the sites. */
    public int nightsWithSite(Set<BodySite> sites) {
        return nights(
                entry -> entry.cramp() != null && sites.contains(entry.cramp().site()));
    }

    /** Returns the nights of the period that name one of the triggers. */
    public int nightsWithTrigger(Set<Trigger> triggers) {
        return nights(entry -> !Collections.disjoint(entry.circumstances().triggers(), triggers));
    }

    /** Returns the nights of the period that name one of the reliefs. */
    public int nightsWithRelief(Set<Relief> reliefs) {
        return nights(entry ->
                entry.cramp() != null && !Collections.disjoint(entry.cramp().relief(), reliefs));
    }

    /** Returns the nights of the period after a day so active. */
    public int nightsWithActivity(Set<Activity> activities) {
        return nights(entry -> activities.contains(entry.circumstances().activity()));
    }

    /** Returns the nights of the period after a day of unusual activity. */
    public int unusualDays() {
        return nights(entry -> entry.circumstances().unusualActivity() == Answer.YES);
    }

    /** Returns the nights of the period with soreness noted, or a pain reliever used. */
    public int soreNights() {
        return nights(entry -> {
            Soreness sore = entry.circumstances().soreness();
            boolean reliever = entry.cramp() != null && entry.cramp().relief().contains(Relief.PAIN_RELIEVER);
            return reliever || (sore != Soreness.NONE && sore != Soreness.UNKNOWN);
        });
    }

    Answer sore() {
        if (soreNights() > 0) {
            return Answer.YES;
        }
        return nights(entry -> entry.circumstances().soreness() == Soreness.NONE) > 0 ? Answer.NO : Answer.UNKNOWN;
    }

    Answer takes(String medicineClass) {
        return taken.computeIfAbsent(medicineClass, medicines::takes);
    }

    boolean asksFor(Set<String> words) {
        return profile.asksAbout().stream()
                .map(word -> word.toLowerCase(Locale.ROOT).replace('_', ' '))
                .anyMatch(asked -> words.stream().anyMatch(asked::contains));
    }

    Answer pregnant(int fromWeek) {
        Integer weeks = profile.pregnantWeeks();
        boolean hinted = flags.possible().stream()
                .anyMatch(hit -> hit.id().equals("RF-PREG") && hit.status() != FlagStatus.CLEARED);
        if (weeks != null && weeks > 0) {
            return Answer.of(weeks >= fromWeek);
        }
        if (weeks == null && profile.postpartumWeeks() == null && flagged("RF-PREG") == Answer.YES) {
            return Answer.YES;
        }
        if (hinted) {
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
        if (cleared("RF-DVT")) {
            return flagged("RF-PE");
        }
        List<SymptomReport> signs = reports.stream()
                .filter(report -> Set.of(Symptom.SWELLING, Symptom.REDNESS, Symptom.WARMTH)
                        .contains(report.symptom()))
                .toList();
        boolean oneLeg = signs.stream().anyMatch(sign -> sign.answer() == Answer.YES && sign.side() != Side.BOTH);
        if (oneLeg || flagged("RF-DVT") == Answer.YES || flagged("RF-PE") == Answer.YES) {
            return Answer.YES;
        }
        return signs.stream().anyMatch(sign -> sign.symptom() == Symptom.SWELLING) ? Answer.NO : Answer.UNKNOWN;
    }

    private boolean cleared(String id) {
        return flags.flags().stream().anyMatch(flag -> flag.id().equals(id) && flag.status() == FlagStatus.CLEARED);
    }

    private int nights(Predicate<Entry> match) {
        int nights = 0;
        for (Night night : period) {
            for (Entry entry : night.entries()) {
                if (match.test(entry)) {
                    nights++;
                    break;
                }
            }
        }
        return nights;
    }
}
