/** Chooses self-care items and withholds unsafe ones, each with its reason. */
@NullMarked
package org.crampkit.advice;

import org.jspecify.annotations.NullMarked;
