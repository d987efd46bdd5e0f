/** The second pass: one table row to one diary entry, or to a reason. */
@NullMarked
package org.crampkit.intake.rows;

import org.jspecify.annotations.NullMarked;
