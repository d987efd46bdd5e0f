/** Describes the clinic's work without exposing a person. */
@NullMarked
package org.crampkit.audit;

import org.jspecify.annotations.NullMarked;
