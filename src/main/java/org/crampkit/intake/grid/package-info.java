/** Diaries that are no plain table: a calendar, dates across the top, days down and months across; turned into rows of a table. */
@NullMarked
package org.crampkit.intake.grid;

import org.jspecify.annotations.NullMarked;
