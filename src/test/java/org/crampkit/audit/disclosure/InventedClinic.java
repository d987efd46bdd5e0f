package org.crampkit.audit.disclosure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.crampkit.audit.count.Counts;
import org.crampkit.audit.count.ExpectedFigures;
import org.crampkit.audit.count.PatientCounter;
import org.crampkit.audit.count.PatientFacts;
import org.crampkit.audit.count.PatientFacts.Given;
import org.crampkit.audit.count.PatientFacts.MedicineList;
import org.crampkit.audit.count.PatientFacts.Raised;
import org.crampkit.audit.count.Share;
import org.crampkit.audit.criterion.Criteria;
import org.crampkit.audit.criterion.CriterionCounter;
import org.crampkit.diary.Circumstances;
import org.crampkit.diary.Cramp;
import org.crampkit.diary.Diary;
import org.crampkit.diary.Entry;
import org.crampkit.diary.Night;
import org.crampkit.diary.Origin;
import org.crampkit.diary.Period;
import org.crampkit.diary.code.Answer;
import org.crampkit.diary.code.BodySite;
import org.crampkit.diary.code.NightStatus;
import org.crampkit.diary.code.Relief;
import org.crampkit.diary.code.Side;
import org.crampkit.diary.measure.Onset;
import org.crampkit.diary.patient.PatientKey;
import org.crampkit.diary.patient.Profile;
import org.crampkit.flags.Tier;
import org.crampkit.templates.TemplateFiles;

/** A small clinic of invented patients, always the same for the same seed. */
final class InventedClinic {

    static final LocalDate DAY = LocalDate.of(2026, 11, 30);
    static final Criteria CRITERIA = Criteria.load(TemplateFiles.shipped());

    private static final List<BodySite> SITES =
            List.of(BodySite.CALF, BodySite.CALF, BodySite.CALF, BodySite.FOOT, BodySite.TOES);
    private static final List<String> RULES = List.of("RF-DVT", "RF-PE", "RF-FREQ", "RF-FREQ", "RF-NUMB", "RF-SLEEP");

    private final Random random;
    final List<PatientFacts> patients = new ArrayList<>();

    InventedClinic(long seed) {
        random = new Random(seed);
        int size = 8 + random.nextInt(60);
        for (int i = 0; i < size; i++) {
            patients.add(patient(i));
        }
    }

    private PatientFacts patient(int number) {
        List<Night> nights = new ArrayList<>();
        LocalDate first = DAY.minusDays(10L + random.nextInt(90));
        double chance = random.nextDouble() * 0.5;
        for (int i = 0; i < 14; i++) {
            nights.add(night(first.plusDays(i), chance));
        }
        List<Raised> raised = new ArrayList<>();
        if (random.nextInt(3) == 0) {
            Tier tier = Tier.values()[random.nextInt(5)];
            raised.add(new Raised(RULES.get(random.nextInt(RULES.size())), tier, first.plusDays(3)));
        }
        List<Given> handouts = random.nextInt(4) == 0
                ? List.of()
                : List.of(new Given(
                        first.plusDays(12), random.nextInt(6) == 0 ? "es" : "en", 14, false, List.of("STR-CALF")));
        Set<String> medicines = random.nextInt(3) == 0 ? Set.of("THIAZIDE") : Set.of();
        Diary diary = new Diary(new PatientKey("X" + number), Profile.UNKNOWN, nights, List.of());
        return new PatientFacts(diary, raised, handouts, List.of(), medicines, MedicineList.READ, null, LocalDate.MAX);
    }

    private Night night(LocalDate date, double chance) {
        boolean cramp = random.nextDouble() < chance;
        NightStatus status =
                cramp ? NightStatus.CRAMP : random.nextInt(10) == 0 ? NightStatus.NOT_RECORDED : NightStatus.NO_CRAMP;
        Cramp told = cramp
                ? new Cramp(
                        Onset.UNKNOWN,
                        null,
                        null,
                        SITES.get(random.nextInt(SITES.size())),
                        Side.UNKNOWN,
                        Answer.UNKNOWN,
                        List.of(random.nextInt(4) == 0 ? Relief.WALK : Relief.STRETCH),
                        random.nextInt(4))
                : null;
        Origin origin = new Origin("x.csv", null, 2, Map.of());
        return Night.of(
                date, List.of(new Entry(date, status, null, told, Circumstances.UNKNOWN, List.of(), "", "", origin)));
    }

    /** Counts a period. */
    Counts count(Period period) {
        Counts counts = ExpectedFigures.empty(period);
        CriterionCounter criteria = new CriterionCounter(CRITERIA, period, DAY);
        criteria.expect(counts);
        for (PatientFacts facts : patients) {
            PatientCounter.Counted counted = new PatientCounter(period, DAY).count(facts);
            criteria.count(facts, counted.grade(), counted.share());
            counts.add(counted.share());
        }
        counts.close();
        return counts;
    }

    Counts between(List<Period> days) {
        Counts counts = new Counts();
        for (PatientFacts facts : patients) {
            Share share = new Share();
            for (Period run : days) {
                PatientCounter.Counted counted = new PatientCounter(run, DAY).count(facts);
                new CriterionCounter(CRITERIA, run, DAY).count(facts, counted.grade(), counted.share());
                share.add(counted.share());
            }
            counts.add(share);
        }
        return counts;
    }

    Map<String, Long> digests(Period period) {
        Map<String, Long> digests = new TreeMap<>();
        for (PatientFacts facts : patients) {
            digests.put(
                    facts.diary().patient().text(),
                    new PatientCounter(period, DAY).count(facts).share().digest());
        }
        return digests;
    }
}
