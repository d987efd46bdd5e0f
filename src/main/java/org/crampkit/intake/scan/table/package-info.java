/** Where the table lies on a sheet, and what each row of it is. */
@NullMarked
package org.crampkit.intake.scan.table;

import org.jspecify.annotations.NullMarked;
