package org.crampkit.medicines;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A medicine that a text names.
 *
 * @param name generic name, or the phrase for a class-level hit such as "water tablet"
 * @param medicineClass class id of {@code templates/medicines.yaml}, such as {@code THIAZIDE}
 * @param signal S, M or W: how strongly the class has been linked with cramps (clinical reference 3.1), empty where it has not
 * @param started start or dose change, where the text gives a date
 * @param quote the words of the text
 */
public record MedicineHit(
        String name, String medicineClass, String signal, @Nullable LocalDate started, String quote) {}
