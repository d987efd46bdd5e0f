/** Which advice fits on the pages that a handout may fill. */
@NullMarked
package org.crampkit.handout.fit;

import org.jspecify.annotations.NullMarked;
