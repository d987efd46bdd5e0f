/** Reads rule files into conditions and lists every fault of every file. */
@NullMarked
package org.crampkit.flags.reading;

import org.jspecify.annotations.NullMarked;
