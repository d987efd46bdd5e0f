/** Reading on one thread a little ahead of what another does with it. */
@NullMarked
package org.crampkit.workflow.ahead;

import org.jspecify.annotations.NullMarked;
