/** Clock times and nights as people say them: "half past two", "the night of 2/3 November". */
@NullMarked
package org.crampkit.intake.spoken;

import org.jspecify.annotations.NullMarked;
