/** The commands, a class a feature. */
@NullMarked
package org.crampkit.console.command;

import org.jspecify.annotations.NullMarked;
