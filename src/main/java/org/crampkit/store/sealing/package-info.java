/** Seals identity and free text, and makes keyed look-up values. */
@NullMarked
package org.crampkit.store.sealing;

import org.jspecify.annotations.NullMarked;
