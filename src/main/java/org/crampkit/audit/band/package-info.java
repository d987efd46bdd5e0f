/** The bands that patients are counted in. */
@NullMarked
package org.crampkit.audit.band;

import org.jspecify.annotations.NullMarked;
