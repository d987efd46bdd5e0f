/** Which medicines and classes a free text names. */
@NullMarked
package org.crampkit.medicines;

import org.jspecify.annotations.NullMarked;
