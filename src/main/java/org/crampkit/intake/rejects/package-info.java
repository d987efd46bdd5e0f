/** Writes the rejected rows of a file in its own layout, so that they can be corrected and come back. */
@NullMarked
package org.crampkit.intake.rejects;

import org.jspecify.annotations.NullMarked;
