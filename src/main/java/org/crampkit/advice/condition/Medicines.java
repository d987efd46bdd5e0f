package org.crampkit.advice.condition;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.crampkit.diary.Entry;
import org.crampkit.diary.Night;
import org.crampkit.diary.code.Answer;
import org.crampkit.diary.patient.Profile;
import org.crampkit.medicines.MedicineBook;
import org.crampkit.medicines.MedicineHit;
import org.crampkit.medicines.MedicineReading;

/**
 * The medicines of the patient list and of the diary together. A text that was not understood, or a list nobody asked
 * for, leaves every class unknown.
 */
final class Medicines {

    private final MedicineReading list;
    private final List<MedicineHit> all;
    private final boolean unclear;

    private Medicines(MedicineReading list, Collection<MedicineReading> diary) {
        this.list = list;
        this.all = new ArrayList<>(list.hits());
        boolean open = false;
        for (MedicineReading reading : diary) {
            all.addAll(reading.hits());
            open |= !reading.unmatched().isEmpty();
        }
        this.unclear = open;
    }

    static Medicines of(Profile profile, List<Night> nights, MedicineBook book) {
        Map<String, MedicineReading> diary = new LinkedHashMap<>();
        for (Night night : nights) {
            for (Entry entry : night.entries()) {
                if (!entry.medicines().isBlank()) {
                    diary.computeIfAbsent(entry.medicines(), book::read);
                }
            }
        }
        return new Medicines(book.read(profile.medicines()), diary.values());
    }

    Answer takesAny(Set<String> classes) {
        for (MedicineHit hit : all) {
            if (classes.contains(hit.medicineClass())) {
                return Answer.YES;
            }
        }
        return unclear ? Answer.UNKNOWN : list.takesNothingElse();
    }

    List<MedicineHit> linked() {
        return picked(hit -> !hit.signal().isEmpty() || hit.medicineClass().equals("QUININE"));
    }

    List<MedicineHit> of(Set<String> classes) {
        return picked(hit -> classes.contains(hit.medicineClass()));
    }

    private List<MedicineHit> picked(Predicate<MedicineHit> wanted) {
        List<MedicineHit> hits = new ArrayList<>();
        for (MedicineHit hit : all) {
            if (wanted.test(hit)) {
                hits.add(hit);
            }
        }
        return hits;
    }
}
