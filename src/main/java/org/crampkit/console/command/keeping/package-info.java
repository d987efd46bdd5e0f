/** The commands that keep records from being lost. */
@NullMarked
package org.crampkit.console.command.keeping;

import org.jspecify.annotations.NullMarked;
