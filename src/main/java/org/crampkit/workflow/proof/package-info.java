/** What the clinic can show: audit, trail, rule book. */
@NullMarked
package org.crampkit.workflow.proof;

import org.jspecify.annotations.NullMarked;
