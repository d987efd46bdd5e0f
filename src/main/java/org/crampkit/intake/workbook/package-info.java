/** Reads Excel workbooks as a stream, with limits against hostile files. */
@NullMarked
package org.crampkit.intake.workbook;

import org.jspecify.annotations.NullMarked;
