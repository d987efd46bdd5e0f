/** What the audit says, as facts and as text. */
@NullMarked
package org.crampkit.console.reply.proof;

import org.jspecify.annotations.NullMarked;
