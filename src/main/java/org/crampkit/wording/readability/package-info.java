/** How easy the patient's sentences are to read, by published formulas. */
@NullMarked
package org.crampkit.wording.readability;

import org.jspecify.annotations.NullMarked;
