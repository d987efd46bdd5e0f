/** Form fields in a PDF: made of the marked links of a page, and read back from a filled file of our own. */
@NullMarked
package org.crampkit.document.form;

import org.jspecify.annotations.NullMarked;
