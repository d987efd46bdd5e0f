/** What is said of the rule book and of the message catalogue. */
@NullMarked
package org.crampkit.console.reply.book;

import org.jspecify.annotations.NullMarked;
