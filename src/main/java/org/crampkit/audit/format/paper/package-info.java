/** The audit as a PDF of at most four pages under the headings of a clinical audit report. */
@NullMarked
package org.crampkit.audit.format.paper;

import org.jspecify.annotations.NullMarked;
