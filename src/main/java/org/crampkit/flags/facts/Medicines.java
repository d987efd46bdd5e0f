package org.crampkit.flags.facts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.crampkit.diary.Diary;
import org.crampkit.diary.Entry;
import org.crampkit.diary.Night;
import org.crampkit.diary.code.Answer;
import org.crampkit.flags.Evidence;
import org.crampkit.medicines.MedicineHit;
import org.crampkit.medicines.MedicineReading;
import org.jspecify.annotations.Nullable;

/**
 * The medicines of the patient list and of each night.
 *
 * @param taken what the patient takes or took
 * @param listKnown YES where the patient list has medicines and every part of every text was understood
 */
public record Medicines(List<MedicineFact> taken, Answer listKnown) {

    /** Copies the list. */
    public Medicines {
        taken = List.copyOf(taken);
    }

    /** Reads the medicine texts of a profile and its diary, each text once. */
    public static Medicines of(Diary diary, Function<@Nullable String, MedicineReading> book) {
        List<MedicineFact> taken = new ArrayList<>();
        MedicineReading list = book.apply(diary.profile().medicines());
        list.hits().forEach(hit -> taken.add(fact(null, hit)));
        boolean understood = list.unmatched().isEmpty();
        Map<String, MedicineReading> read = new HashMap<>();
        for (Night night : diary.nights()) {
            for (Entry entry : night.entries()) {
                if (!entry.medicines().isBlank()) {
                    MedicineReading reading = read.computeIfAbsent(entry.medicines(), book);
                    reading.hits().forEach(hit -> taken.add(fact(entry, hit)));
                    understood &= reading.unmatched().isEmpty();
                }
            }
        }
        boolean known = list.listed() == Answer.YES && understood;
        return new Medicines(taken, known ? Answer.YES : Answer.UNKNOWN);
    }

    private static MedicineFact fact(@Nullable Entry entry, MedicineHit hit) {
        Evidence evidence = entry == null
                ? new Evidence(null, "medicines", hit.quote(), null)
                : new Evidence(
                        entry.night(), "medicines", hit.quote(), entry.origin().cellOf("medicines"));
        return new MedicineFact(hit, evidence);
    }
}
