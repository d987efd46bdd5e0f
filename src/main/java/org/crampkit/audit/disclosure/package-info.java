/** Decides which counts may be seen: hides small groups, and what would give them away. */
@NullMarked
package org.crampkit.audit.disclosure;

import org.jspecify.annotations.NullMarked;
