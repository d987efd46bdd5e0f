/** The clinician's report: one page, as PDF, plain text and RTF of the same content. */
@NullMarked
package org.crampkit.handout.report;

import org.jspecify.annotations.NullMarked;
