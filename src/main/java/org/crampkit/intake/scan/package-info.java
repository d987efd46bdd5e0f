/** The first pass: finds the tables of a file and settles what must be asked. */
@NullMarked
package org.crampkit.intake.scan;

import org.jspecify.annotations.NullMarked;
