package org.crampkit.audit.criterion;

import org.crampkit.audit.count.Place;

/**
 * What was found for one thing that a criterion is about.
 *
 * @param outcome what was found
 * @param place where in the record it stands
 */
record Finding(Outcome outcome, Place place) {

    /** Found for the patient as a whole. */
    static Finding of(Outcome outcome) {
        return new Finding(outcome, Place.DIARY);
    }
}
