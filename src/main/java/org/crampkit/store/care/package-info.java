/** Keeps what a clinician recorded about a patient: reviews, holds, plans, notes, choices for a handout. */
@NullMarked
package org.crampkit.store.care;

import org.jspecify.annotations.NullMarked;
