/** Reads the tables of a web page, as some programs save them under the name of a workbook. */
@NullMarked
package org.crampkit.intake.page;

import org.jspecify.annotations.NullMarked;
