/** Values that are words: places, symptoms, lists of triggers and relief. */
@NullMarked
package org.crampkit.intake.terms;

import org.jspecify.annotations.NullMarked;
