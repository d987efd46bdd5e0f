/** What the values of a sheet show of the file as a whole, before they are read. */
@NullMarked
package org.crampkit.intake.scan.shown;

import org.jspecify.annotations.NullMarked;
