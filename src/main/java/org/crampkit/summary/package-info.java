/** Counts, rates and trends over recorded nights. */
@NullMarked
package org.crampkit.summary;

import org.jspecify.annotations.NullMarked;
