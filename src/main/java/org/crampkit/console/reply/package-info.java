/** What each command says, as facts and as text. */
@NullMarked
package org.crampkit.console.reply;

import org.jspecify.annotations.NullMarked;
