/** One line of the console: its words, its options, strictly read. */
@NullMarked
package org.crampkit.console.line;

import org.jspecify.annotations.NullMarked;
