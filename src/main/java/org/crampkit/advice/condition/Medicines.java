package org.crampkit.advice.condition;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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
 *
 * @param list what the patient list says
 * @param diary what the diary rows say
 */
record Medicines(MedicineReading list, List<MedicineReading> diary) {

    static Medicines of(Profile profile, List<Night> nights, MedicineBook book) {
        List<MedicineReading> diary = nights.stream()
                .flatMap(night -> night.entries().stream())
                .map(Entry::medicines)
                .filter(text -> !text.isBlank())
                .distinct()
                .map(book::read)
                .toList();
        return new Medicines(book.read(profile.medicines()), diary);
    }

    Answer takes(String medicineClass) {
        Answer listed = list.takes(medicineClass);
        boolean inDiary = diary.stream().anyMatch(reading -> reading.takes(medicineClass) == Answer.YES);
        boolean unclear =
                diary.stream().anyMatch(reading -> !reading.unmatched().isEmpty());
        if (listed == Answer.YES || inDiary) {
            return Answer.YES;
        }
        return unclear ? Answer.UNKNOWN : listed;
    }

    List<MedicineHit> linked() {
        return all().stream()
                .filter(hit -> !hit.signal().isEmpty() || hit.medicineClass().equals("QUININE"))
                .toList();
    }

    List<MedicineHit> of(Set<String> classes) {
        return all().stream()
                .filter(hit -> classes.contains(hit.medicineClass()))
                .toList();
    }

    private List<MedicineHit> all() {
        List<MedicineHit> hits = new ArrayList<>(list.hits());
        diary.forEach(reading -> hits.addAll(reading.hits()));
        return hits;
    }
}
