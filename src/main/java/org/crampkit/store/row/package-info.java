/** A diary row as it is stored: coded text, sealed words, what identifies it, and how two versions of a night meet. */
@NullMarked
package org.crampkit.store.row;

import org.jspecify.annotations.NullMarked;
