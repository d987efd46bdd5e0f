/** Sheets, rows and cells as the person sees them, whatever kind of file they come from. */
@NullMarked
package org.crampkit.intake.sheet;

import org.jspecify.annotations.NullMarked;
