package org.crampkit.workflow.audit;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.crampkit.audit.count.Counts;
import org.crampkit.audit.count.ExpectedFigures;
import org.crampkit.audit.count.FigureId;
import org.crampkit.audit.count.Group;
import org.crampkit.audit.count.PatientCounter;
import org.crampkit.audit.count.PatientFacts;
import org.crampkit.audit.count.Share;
import org.crampkit.audit.criterion.CriterionCounter;
import org.crampkit.diary.DataFault;
import org.crampkit.diary.Night;
import org.crampkit.diary.Period;
import org.crampkit.workflow.Clinic;

/** Counts a whole clinic over a period. */
final class CountClinic {

    private final Clinic clinic;
    private final LocalDate today;

    CountClinic(Clinic clinic, LocalDate today) {
        this.clinic = clinic;
        this.today = today;
    }

    /** Counts every figure of a period. */
    Counted count(Period period) {
        Counts counts = ExpectedFigures.empty(period);
        PatientCounter counter = new PatientCounter(period, today);
        CriterionCounter criteria = new CriterionCounter(clinic.books().criteria(), period, today);
        criteria.expect(counts);
        Set<String> files = new HashSet<>();
        Map<String, Long> digests = new TreeMap<>();
        new ReadClinic(clinic).each(facts -> {
            PatientCounter.Counted counted = counter.count(facts);
            criteria.count(facts, counted.grade(), counted.share());
            counts.add(counted.share());
            if (!Double.isNaN(counted.crampsAWeek())) {
                counts.addRate(counted.crampsAWeek());
            }
            if (!counted.share().counts().isEmpty()) {
                digests.put(facts.diary().patient().text(), counted.share().digest());
            }
            files.addAll(files(facts, period));
        });
        nameless(counts, period, files);
        counts.close();
        return new Counted(counts, digests);
    }

    /** Counts some runs of days together; a patient with something in two of them is one patient. */
    Counts between(List<Period> days) {
        Counts counts = new Counts();
        new ReadClinic(clinic).each(facts -> {
            Share share = new Share();
            days.forEach(
                    run -> share.add(new PatientCounter(run, today).count(facts).share()));
            counts.add(share);
        });
        return counts;
    }

    private static Set<String> files(PatientFacts facts, Period period) {
        Set<String> files = new HashSet<>();
        for (Night night : facts.diary().nightsIn(period)) {
            night.entries().forEach(entry -> files.add(entry.origin().file()));
        }
        return files;
    }

    private void nameless(Counts counts, Period period, Set<String> files) {
        for (DataFault fault : clinic.ledger().diaries().nameless()) {
            LocalDate night = fault.night();
            if (night == null ? files.contains(fault.source().file()) : period.contains(night)) {
                counts.addNameless(FigureId.of(Group.ROWS));
                counts.addNameless(new FigureId(Group.CODES, fault.code()));
            }
        }
    }

    /**
     * A clinic counted.
     *
     * @param counts true counts
     * @param patients a number for each patient's part, by key
     */
    record Counted(Counts counts, Map<String, Long> patients) {}
}
