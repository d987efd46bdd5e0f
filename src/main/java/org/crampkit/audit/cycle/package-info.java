/** Earlier audits beside this one, and run charts over their months. */
@NullMarked
package org.crampkit.audit.cycle;

import org.jspecify.annotations.NullMarked;
