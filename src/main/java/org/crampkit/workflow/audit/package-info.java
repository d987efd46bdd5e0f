/** The audit: counted from the store, passed through disclosure control, written and read back. */
@NullMarked
package org.crampkit.workflow.audit;

import org.jspecify.annotations.NullMarked;
