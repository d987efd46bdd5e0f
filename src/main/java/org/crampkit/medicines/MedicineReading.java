package org.crampkit.medicines;

import java.util.List;
import org.crampkit.diary.code.Answer;

/**
 * What a medicine text says.
 *
 * @param listed YES where there is a list (or "none"), UNKNOWN where the field is empty or names only what is not taken
 * @param hits medicines taken now, one hit an ingredient and class
 * @param unmatched parts of the text that were not understood, for staff to look at
 * @param notTaken parts that name a medicine as stopped, as an allergy or as somebody else's, for staff to look at
 */
public record MedicineReading(Answer listed, List<MedicineHit> hits, List<String> unmatched, List<String> notTaken) {

    /** A text of one word that settles it: none, or not known. */
    MedicineReading(Answer listed) {
        this(listed, List.of(), List.of(), List.of());
    }

    /** Copies the lists. */
    public MedicineReading {
        hits = List.copyOf(hits);
        unmatched = List.copyOf(unmatched);
        notTaken = List.copyOf(notTaken);
    }

    /**
     * Returns whether the patient takes a medicine of a class: YES on a hit; NO where the list is known and every part
     * of it was understood; else UNKNOWN.
     */
    public Answer takes(String medicineClass) {
        if (hits.stream().anyMatch(hit -> hit.medicineClass().equals(medicineClass))) {
            return Answer.YES;
        }
        return takesNothingElse();
    }

    /** Returns the answer for every class without a hit: NO where the list is known and understood, else UNKNOWN. */
    public Answer takesNothingElse() {
        return listed == Answer.YES && unmatched.isEmpty() ? Answer.NO : Answer.UNKNOWN;
    }
}
