package org.crampkit.audit.criterion;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.crampkit.audit.count.PatientFacts;
import org.crampkit.audit.count.PatientFacts.Given;
import org.crampkit.audit.count.PatientFacts.Noted;
import org.crampkit.diary.Diary;
import org.crampkit.diary.Period;
import org.crampkit.summary.EvidenceGrade;

/**
 * One patient before a judge.
 *
 * @param facts all that is known
 * @param within the diary's nights of the period
 * @param grade what the latest diary of the period supports
 * @param period the period
 * @param today the day it is judged on
 */
record Case(PatientFacts facts, Diary within, EvidenceGrade grade, Period period, LocalDate today) {

    boolean hasDiary() {
        return !within.nights().isEmpty();
    }

    List<Given> handouts() {
        return facts.handouts().stream()
                .filter(given -> period.contains(given.on()))
                .toList();
    }

    /** Returns whether the clinic noted something, up to the end of the period or the day it is judged on. */
    boolean noted(String subject) {
        return newest(subject).isPresent();
    }

    Optional<LocalDate> newest(String subject) {
        return facts.notes().stream()
                .filter(note -> note.kind().equals("note") && note.subject().equals(subject))
                .map(Noted::on)
                .filter(day -> !day.isAfter(today))
                .max(LocalDate::compareTo);
    }
}
