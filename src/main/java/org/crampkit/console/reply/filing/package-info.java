/** What is said of imports and patient lists. */
@NullMarked
package org.crampkit.console.reply.filing;

import org.jspecify.annotations.NullMarked;
