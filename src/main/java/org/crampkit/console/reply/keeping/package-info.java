/** Replies about backups. */
@NullMarked
package org.crampkit.console.reply.keeping;

import org.jspecify.annotations.NullMarked;
