/** From a figure back to the patients, rows and days it counts; for use inside the clinic alone. */
@NullMarked
package org.crampkit.audit.trace;

import org.jspecify.annotations.NullMarked;
