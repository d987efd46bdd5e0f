/** One row of a patient list to one person. */
@NullMarked
package org.crampkit.intake.people;

import org.jspecify.annotations.NullMarked;
