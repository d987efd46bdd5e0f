/** Where a file says the opposite of what is stored. */
@NullMarked
package org.crampkit.store.against;

import org.jspecify.annotations.NullMarked;
