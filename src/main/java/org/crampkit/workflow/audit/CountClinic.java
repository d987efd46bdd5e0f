package org.crampkit.workflow.audit;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.crampkit.audit.count.Counts;
import org.crampkit.audit.count.ExpectedFigures;
import org.crampkit.audit.count.FigureId;
import org.crampkit.audit.count.Group;
import org.crampkit.audit.count.PatientCounter;
import org.crampkit.diary.DataFault;
import org.crampkit.diary.Night;
import org.crampkit.diary.Period;
import org.crampkit.workflow.Clinic;

/** Counts a whole clinic over a period. */
final class CountClinic {

    private final Clinic clinic;

    CountClinic(Clinic clinic) {
        this.clinic = clinic;
    }

    Counts count(Period period, LocalDate today) {
        Counts counts = ExpectedFigures.empty(period);
        PatientCounter counter = new PatientCounter(period, today);
        Set<String> files = new HashSet<>();
        new ReadClinic(clinic).each(facts -> {
            PatientCounter.Counted counted = counter.count(facts);
            counts.add(counted.share());
            if (!Double.isNaN(counted.crampsAWeek())) {
                counts.addRate(counted.crampsAWeek());
            }
            for (Night night : facts.diary().nightsIn(period)) {
                night.entries().forEach(entry -> files.add(entry.origin().file()));
            }
        });
        for (DataFault fault : clinic.ledger().diaries().nameless()) {
            LocalDate night = fault.night();
            if (night == null ? files.contains(fault.source().file()) : period.contains(night)) {
                counts.addNameless(FigureId.of(Group.ROWS));
                counts.addNameless(new FigureId(Group.CODES, fault.code()));
            }
        }
        counts.close();
        return counts;
    }
}
