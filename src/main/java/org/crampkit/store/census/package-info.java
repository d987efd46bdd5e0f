/** The whole store read once, patient by patient, for counting. */
@NullMarked
package org.crampkit.store.census;

import org.jspecify.annotations.NullMarked;
