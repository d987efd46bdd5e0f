/** Keeps the audits that were written, with their counts sealed. */
@NullMarked
package org.crampkit.store.release;

import org.jspecify.annotations.NullMarked;
