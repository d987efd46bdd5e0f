/** The audit as files, each of which can be read back and counted. */
@NullMarked
package org.crampkit.audit.format;

import org.jspecify.annotations.NullMarked;
