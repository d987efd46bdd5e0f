/** The clinic's copy of a handout: what to ask the patient back, what was printed, what was not, and why. */
@NullMarked
package org.crampkit.handout.copy;

import org.jspecify.annotations.NullMarked;
