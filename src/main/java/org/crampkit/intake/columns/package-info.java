/** Which column of a table holds which field. */
@NullMarked
package org.crampkit.intake.columns;

import org.jspecify.annotations.NullMarked;
