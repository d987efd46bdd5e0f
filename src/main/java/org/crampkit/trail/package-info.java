/** An append-only chain of who did what to which record. */
@NullMarked
package org.crampkit.trail;

import org.jspecify.annotations.NullMarked;
