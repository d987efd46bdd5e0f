/** Which red flags a diary raises, and which could not be assessed. */
@NullMarked
package org.crampkit.flags;

import org.jspecify.annotations.NullMarked;
