package org.crampkit.workflow.audit;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.crampkit.audit.format.NightRows;
import org.crampkit.diary.Diary;
import org.crampkit.diary.Period;
import org.crampkit.diary.patient.Person;
import org.crampkit.workflow.Clinic;

/** Writes the nights of a period without identifiers. Persons are numbered in an order drawn by lot, which is kept nowhere. */
final class HarborNights {

    private final Clinic clinic;
    private final Period period;
    private int rows;

    HarborNights(Clinic clinic, Period period) {
        this.clinic = clinic;
        this.period = period;
    }

    void write(Path file) throws IOException {
        List<Person> people = new ArrayList<>(clinic.ledger().patients().all());
        Collections.shuffle(people, new SecureRandom());
        try (NightRows out = new NightRows(file)) {
            int number = 0;
            for (Person person : people) {
                Diary diary = clinic.ledger().diaries().load(person.key());
                if (!diary.nightsIn(period).isEmpty()) {
                    out.add(++number, diary, period);
                }
            }
            rows = out.rows();
        }
    }

    /** Returns how many rows were written. */
    int rows() {
        return rows;
    }
}
