/** Reads single values from the words of a cell; every parser is pure. */
@NullMarked
package org.crampkit.intake.values;

import org.jspecify.annotations.NullMarked;
