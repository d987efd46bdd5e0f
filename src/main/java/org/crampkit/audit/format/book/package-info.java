/** The audit as a workbook: cover, figures as tables with filters, charts, definitions. */
@NullMarked
package org.crampkit.audit.format.book;

import org.jspecify.annotations.NullMarked;
