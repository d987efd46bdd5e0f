/** A store in one file, with what its program needs beside it: written, read back, and put in a store's place. */
@NullMarked
package org.crampkit.store.backup;

import org.jspecify.annotations.NullMarked;
