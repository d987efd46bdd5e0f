/** The interactive console: prompt, completion, piped lines. */
@NullMarked
package org.crampkit.console.terminal;

import org.jspecify.annotations.NullMarked;
