package org.crampkit.workflow.audit;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.crampkit.audit.count.Counts;
import org.crampkit.audit.count.ExpectedFigures;
import org.crampkit.audit.count.Group;
import org.crampkit.audit.count.PatientCounter;
import org.crampkit.audit.count.PatientFacts;
import org.crampkit.audit.count.Place;
import org.crampkit.audit.count.Share;
import org.crampkit.audit.criterion.CriterionCounter;
import org.crampkit.diary.DataFault;
import org.crampkit.diary.Night;
import org.crampkit.diary.Period;
import org.crampkit.workflow.Clinic;
import org.crampkit.workflow.ahead.Progress;

/** Counts a whole clinic over a period. */
final class CountClinic {

    private final Clinic clinic;
    private final LocalDate today;
    private final Progress progress;

    CountClinic(Clinic clinic, LocalDate today, Progress progress) {
        this.clinic = clinic;
        this.today = today;
        this.progress = progress;
    }

    /** Counts every figure of a period, and traces some. */
    Counted count(Period period, Tracing tracing) {
        Counts counts = ExpectedFigures.empty(period);
        PatientCounter counter = new PatientCounter(period, today);
        CriterionCounter criteria = new CriterionCounter(clinic.books().criteria(), period, today);
        criteria.expect(counts);
        List<DataFault> nameless = clinic.ledger().diaries().nameless();
        boolean nightless = nameless.stream().anyMatch(fault -> fault.night() == null);
        Set<String> files = new HashSet<>();
        Map<String, Long> digests = new TreeMap<>();
        AtomicInteger read = new AtomicInteger();
        new ReadClinic(clinic).each((facts, all) -> {
            progress.tell(read.incrementAndGet(), all, Progress.Counted.PATIENTS);
            PatientCounter.Counted counted = counter.count(facts, new Share(tracing.wanted()));
            criteria.count(facts, counted.grade(), counted.share());
            tracing.take(facts.diary(), counted.share(), period);
            counts.add(counted.share());
            counts.waits().add(counted.waits());
            if (!Double.isNaN(counted.crampsAWeek())) {
                counts.addRate(counted.crampsAWeek());
            }
            if (!counted.share().isEmpty()) {
                digests.put(facts.diary().patient().text(), counted.share().digest());
            }
            if (nightless) {
                files(facts, period, files);
            }
        });
        nameless.forEach(fault -> nameless(counts, period, fault, files, tracing));
        counts.close();
        return new Counted(counts, digests);
    }

    /** Counts some runs of days together; a patient with something in two of them is one patient. */
    Counts between(List<Period> days) {
        Counts counts = new Counts();
        new ReadClinic(clinic).each((facts, all) -> {
            Share share = new Share();
            days.forEach(run -> share.add(judged(facts, run)));
            counts.add(share);
        });
        return counts;
    }

    private Share judged(PatientFacts facts, Period period) {
        PatientCounter.Counted counted = new PatientCounter(period, today).count(facts);
        new CriterionCounter(clinic.books().criteria(), period, today).count(facts, counted.grade(), counted.share());
        return counted.share();
    }

    private static void files(PatientFacts facts, Period period, Set<String> files) {
        for (Night night : facts.diary().nightsIn(period)) {
            night.entries().forEach(entry -> files.add(entry.origin().file()));
        }
    }

    /** A rejected row that names nobody; one without a night counts where its file has a night in the period. */
    private static void nameless(Counts counts, Period period, DataFault fault, Set<String> files, Tracing tracing) {
        LocalDate night = fault.night();
        if (night == null ? files.contains(fault.source().file()) : period.contains(night)) {
            Share share = new Share(tracing.wanted()).at(new Place.OfRow(fault.source(), night));
            share.add(Group.ROWS, 1);
            share.add(Group.CODES, fault.code());
            counts.add(share);
            tracing.take(share);
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
