/** The blank diary: as a page to print or fill in, as a workbook and as CSV, all of the same columns. */
@NullMarked
package org.crampkit.handout.form;

import org.jspecify.annotations.NullMarked;
