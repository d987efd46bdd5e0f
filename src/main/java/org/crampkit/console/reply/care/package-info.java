/** What is said of one patient. */
@NullMarked
package org.crampkit.console.reply.care;

import org.jspecify.annotations.NullMarked;
