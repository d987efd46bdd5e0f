/** Main class and wiring. */
@NullMarked
package org.crampkit;

import org.jspecify.annotations.NullMarked;
