package org.crampkit.flags.condition;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.crampkit.diary.Diary;
import org.crampkit.diary.Night;
import org.crampkit.diary.code.Answer;
import org.crampkit.diary.code.NightStatus;
import org.crampkit.flags.Evidence;
import org.crampkit.flags.facts.Facts;
import org.crampkit.flags.facts.MedicineFact;
import org.crampkit.medicines.MedicineHit;
import org.crampkit.summary.Comparison;
import org.jspecify.annotations.Nullable;

/**
 * A medicine of a class. It is clear only where the medicine list is known and every part of it was understood.
 *
 * @param classes one of these classes; empty for any class that has been linked with cramps (clinical reference 3.1)
 * @param startedBeforeDays started or changed at most so many days before the first cramp, or before cramps became more;
 *     null where the start does not matter
 */
public record MedicineTaken(Set<String> classes, @Nullable Integer startedBeforeDays) implements Condition {

    /** Copies the set. */
    public MedicineTaken {
        classes = Set.copyOf(classes);
    }

    @Override
    public Outcome check(Facts facts) {
        List<Evidence> hits = new ArrayList<>();
        boolean startUnknown = false;
        for (MedicineFact fact : facts.medicines().taken()) {
            if (matches(fact.hit())) {
                Answer started = started(facts, fact.hit());
                startUnknown |= started == Answer.UNKNOWN;
                if (started == Answer.YES) {
                    hits.add(fact.evidence());
                }
            }
        }
        if (!hits.isEmpty()) {
            return new Outcome.Hit(hits);
        }
        boolean clear = facts.medicines().listKnown() == Answer.YES && !startUnknown;
        return clear ? Outcome.CLEAR : Outcome.unknown(startUnknown ? "medicines started" : "medicines");
    }

    private boolean matches(MedicineHit hit) {
        return classes.isEmpty() ? !hit.signal().isEmpty() : classes.contains(hit.medicineClass());
    }

    private Answer started(Facts facts, MedicineHit hit) {
        if (startedBeforeDays == null) {
            return Answer.YES;
        }
        LocalDate start = hit.started();
        Optional<LocalDate> first = facts.recorded().stream()
                .filter(night -> night.status() == NightStatus.CRAMP)
                .map(Night::date)
                .findFirst();
        if (start == null || first.isEmpty()) {
            return Answer.UNKNOWN;
        }
        long days = ChronoUnit.DAYS.between(start, first.get());
        return Answer.of((days >= 0 && days <= startedBeforeDays) || moreSince(facts, start));
    }

    private static boolean moreSince(Facts facts, LocalDate start) {
        Diary diary = facts.diary();
        Diary answered = new Diary(diary.patient(), diary.profile(), facts.recorded(), List.of());
        return Comparison.around(answered, null, start)
                .filter(change -> change.label().endsWith("MORE"))
                .isPresent();
    }

    @Override
    public String describe() {
        String what = classes.isEmpty()
                ? "a medicine linked with cramps"
                : "a medicine of class " + String.join(" or ", new TreeSet<>(classes));
        return what
                + (startedBeforeDays == null
                        ? ""
                        : " started at most " + startedBeforeDays + " days before the first cramp or before a rise");
    }
}
