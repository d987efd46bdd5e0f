package org.crampkit.intake.scan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.crampkit.diary.patient.PatientKey;
import org.crampkit.intake.ReadingOptions;
import org.crampkit.intake.ReadingOptions.DateOrder;
import org.crampkit.intake.sheet.SheetReader;
import org.jspecify.annotations.Nullable;

/**
 * The settled reading of a file.
 *
 * @param reader reads it
 * @param file its name
 * @param sheets the sheets that hold a diary
 * @param options what the person said
 * @param order order of day and month, null where no date needs one
 * @param keys the spelling of a patient key that stands for each other spelling of it
 * @param origin beginning of the hash of the file whose corrected rows these are, empty where it is a file of its own
 * @param rows rows that the first pass counted
 * @param decimals signs that part decimals in its durations
 * @param leftOut sheets that hold something, but no diary, each with the number of its first row
 */
public record DiaryPlan(
        SheetReader reader,
        String file,
        List<SheetPlan> sheets,
        ReadingOptions options,
        @Nullable DateOrder order,
        Map<String, String> keys,
        String origin,
        int rows,
        String decimals,
        Map<String, Integer> leftOut) {

    /** Returns the same where other keys stand for some, and for the patient that was named. */
    public DiaryPlan meaning(Map<String, String> others) {
        Map<String, String> all = new HashMap<>();
        keys.forEach((written, key) -> all.put(written, others.getOrDefault(key, key)));
        PatientKey said = options.patient();
        String meant = said == null ? null : others.get(said.text());
        ReadingOptions answered = meant == null ? options : options.of(new PatientKey(meant));
        return new DiaryPlan(reader, file, sheets, answered, order, all, origin, rows, decimals, leftOut);
    }

    /** Copies the collections. */
    public DiaryPlan {
        sheets = List.copyOf(sheets);
        keys = Map.copyOf(keys);
        leftOut = Map.copyOf(leftOut);
    }
}
