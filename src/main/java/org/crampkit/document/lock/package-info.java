/** A finished PDF locked with a password; what assistive technology needs stays open to it. */
@NullMarked
package org.crampkit.document.lock;

import org.jspecify.annotations.NullMarked;
