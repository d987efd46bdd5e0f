/** Composes one patient's handout, the clinician report and the blank diary from facts. */
@NullMarked
package org.crampkit.handout;

import org.jspecify.annotations.NullMarked;
