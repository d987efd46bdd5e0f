/** Measured values of a cramp, with their units and ranges. */
@NullMarked
package org.crampkit.diary.measure;

import org.jspecify.annotations.NullMarked;
