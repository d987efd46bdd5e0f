package org.crampkit.store;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.crampkit.diary.Circumstances;
import org.crampkit.diary.Cramp;
import org.crampkit.diary.Entry;
import org.crampkit.diary.Origin;
import org.crampkit.diary.SymptomReport;
import org.crampkit.diary.code.Answer;
import org.crampkit.diary.code.BodySite;
import org.crampkit.diary.code.NightStatus;
import org.crampkit.diary.code.Relief;
import org.crampkit.diary.code.Side;
import org.crampkit.diary.code.Symptom;
import org.crampkit.diary.measure.Minutes;
import org.crampkit.diary.measure.Onset;
import org.crampkit.diary.measure.Pain;

/** Diary rows for the store's tests. */
final class Rows {

    static final LocalDate FIRST = LocalDate.of(2026, 10, 1);

    private Rows() {}

    static LocalDate night(int n) {
        return FIRST.plusDays(n - 1L);
    }

    static Entry cramp(int night, String time, int pain, int row) {
        Cramp cramp = new Cramp(
                new Onset(time.isEmpty() ? null : LocalTime.parse(time), null),
                Minutes.of(4),
                new Pain(pain, false),
                BodySite.CALF,
                Side.LEFT,
                Answer.YES,
                List.of(Relief.STRETCH),
                2);
        return row(night, NightStatus.CRAMP, cramp, List.of(), "", row, Map.of("pain_nrs", "" + pain));
    }

    static Entry crampWith(int night, String time, Symptom symptom, String notes, int row) {
        Entry plain = cramp(night, time, 5, row);
        return row(
                night,
                NightStatus.CRAMP,
                plain.cramp(),
                List.of(SymptomReport.present(symptom)),
                notes,
                row,
                Map.of("symptoms", symptom.word(), "notes", notes));
    }

    static Entry painUnknown(int night, String time, int row) {
        Cramp cramp = new Cramp(
                new Onset(LocalTime.parse(time), null),
                null,
                null,
                BodySite.UNKNOWN,
                Side.UNKNOWN,
                Answer.UNKNOWN,
                List.of(),
                null);
        return row(night, NightStatus.CRAMP, cramp, List.of(), "", row, Map.of());
    }

    static Entry free(int night, int row) {
        return row(night, NightStatus.NO_CRAMP, null, List.of(), "", row, Map.of("night_status", "NO_CRAMP"));
    }

    static Entry notRecorded(int night, int row) {
        return row(night, NightStatus.NOT_RECORDED, null, List.of(), "", row, Map.of());
    }

    static Entry row(
            int night,
            NightStatus status,
            Cramp cramp,
            List<SymptomReport> symptoms,
            String notes,
            int row,
            Map<String, String> words) {
        Map<String, Origin.Written> cells = new HashMap<>();
        words.forEach((field, text) -> cells.put(field, new Origin.Written("F" + row, text)));
        return new Entry(
                night(night),
                status,
                null,
                cramp,
                Circumstances.UNKNOWN,
                symptoms,
                "",
                notes,
                new Origin("diary.csv", null, row, cells));
    }
}
