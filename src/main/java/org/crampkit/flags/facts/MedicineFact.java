package org.crampkit.flags.facts;

import org.crampkit.flags.Evidence;
import org.crampkit.medicines.MedicineHit;

/**
 * A medicine the patient takes.
 *
 * @param hit the medicine
 * @param evidence the words and their cell
 */
public record MedicineFact(MedicineHit hit, Evidence evidence) {}
