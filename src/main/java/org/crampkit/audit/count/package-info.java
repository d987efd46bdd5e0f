/** Counts what the clinic did, a patient at a time, so that memory does not grow with the nights. */
@NullMarked
package org.crampkit.audit.count;

import org.jspecify.annotations.NullMarked;
